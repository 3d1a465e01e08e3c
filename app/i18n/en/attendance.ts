import type { attendance as Words } from '../nb/attendance'

export const attendance: typeof Words = {
	lead: 'Tick people off on your phone, show a code on the wall, or print a sheet and enter it afterwards.',
	noDays: 'The course has no days to attend, so there is nothing to mark here.',
	mark: 'Mark attendance',
	markOfDay: (number) => `Mark attendance for day ${number}`,
	whoWasThere: 'Who was there?',
	nobody: 'Nobody has a place in the course yet.',
	table: 'Attendance of each participant and day',
}
