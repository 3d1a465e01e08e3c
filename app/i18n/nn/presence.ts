import type { presence as Words } from '../nb/presence'

export const presence: typeof Words = {
	present: 'Til stades',
	absent: 'Ikkje til stades',
	unmarked: 'Ikkje ført',
}
