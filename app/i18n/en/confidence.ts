import type { confidence as Words } from '../nb/confidence'

export const confidence: typeof Words = {
	question: 'How sure are you?',
	answer: { unsure: 'Unsure', fairly: 'Fairly sure', sure: 'Sure' },
}
