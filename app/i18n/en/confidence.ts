import type { ConfidenceWords } from '../confidence'

export const confidence: ConfidenceWords = {
	question: 'How sure are you?',
	answer: { unsure: 'Unsure', fairly: 'Fairly sure', sure: 'Sure' },
}
