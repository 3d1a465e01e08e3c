import type { PresenceWords } from '../presence'

export const presence: PresenceWords = {
	present: 'Present',
	absent: 'Absent',
	unmarked: 'Not marked',
}
