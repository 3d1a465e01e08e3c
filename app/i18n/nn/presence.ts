import type { PresenceWords } from '../presence'

export const presence: PresenceWords = {
	present: 'Til stades',
	absent: 'Ikkje til stades',
	unmarked: 'Ikkje ført',
}
