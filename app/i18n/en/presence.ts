import type { presence as Words } from '../nb/presence'

export const presence: typeof Words = {
	present: 'Present',
	absent: 'Absent',
	unmarked: 'Not marked',
}
