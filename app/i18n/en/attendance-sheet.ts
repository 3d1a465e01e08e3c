import type { attendanceSheet as Words } from '../nb/attendance-sheet'

export const attendanceSheet: typeof Words = {
	title: (run, day) => `Attendance sheet – ${run}, day ${day}`,
	heading: 'Attendance sheet',
	untitled: 'Course',
	online: 'Online',
	day: 'Day',
	place: 'Place',
	leaders: 'Course leaders',
	dayAt: (number, span) => `Day ${number}, ${span}`,
	number: 'No.',
	name: 'Name',
	signature: 'Signature',
	emptyLines:
		'The empty lines are for those who come without being on the list. Shred the sheet once attendance has been entered.',
	page: (page, pages) => `page ${page} of ${pages}`,
}
