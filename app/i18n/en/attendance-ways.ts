import type { attendanceWays as Words } from '../nb/attendance-ways'

export const attendanceWays: typeof Words = {
	day: (number) => `Day ${number}`,
	showCode: 'Show the code on the wall',
	printSheet: 'Print a sheet (PDF)',
	fromSheet: 'Enter from a sheet',
	toParticipants: 'Go to the participants',
}
