import type { ConfidenceWords } from '../confidence'

export const confidence: ConfidenceWords = {
	question: 'Kor sikker er du?',
	answer: { unsure: 'Usikker', fairly: 'Ganske sikker', sure: 'Sikker' },
}
