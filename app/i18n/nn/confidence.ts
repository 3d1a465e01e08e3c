import type { confidence as Words } from '../nb/confidence'

export const confidence: typeof Words = {
	question: 'Kor sikker er du?',
	answer: { unsure: 'Usikker', fairly: 'Ganske sikker', sure: 'Sikker' },
}
