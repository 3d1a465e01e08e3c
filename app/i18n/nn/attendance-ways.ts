import type { AttendanceWaysWords } from '../attendance-ways'

export const attendanceWays: AttendanceWaysWords = {
	day: (number) => `Dag ${number}`,
	showCode: 'Vis kode på veggen',
	printSheet: 'Skriv ut ark (PDF)',
	fromSheet: 'Før inn frå ark',
	toParticipants: 'Gå til deltakarane',
}
