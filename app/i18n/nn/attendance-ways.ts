import type { attendanceWays as Words } from '../nb/attendance-ways'

export const attendanceWays: typeof Words = {
	day: (number) => `Dag ${number}`,
	showCode: 'Vis kode på veggen',
	printSheet: 'Skriv ut ark (PDF)',
	fromSheet: 'Før inn frå ark',
	toParticipants: 'Gå til deltakarane',
}
