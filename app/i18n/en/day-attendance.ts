import { counterIn } from '../counting'
import type { dayAttendance as Words } from '../nb/day-attendance'

const count = counterIn('en')

export const dayAttendance: typeof Words = {
	title: (number) => `Attendance, day ${number}`,
	titleFromSheet: (number) => `Enter from a sheet, day ${number}`,
	allDays: 'All days',
	tickInList: 'Tick off in the list',
	aboutSheet: 'The numbers are the same as on the sheet. What you enter here is kept as entered from a sheet.',
	dayToCome:
		'The day has not come yet. You can note that someone is not coming, but nobody can be marked as present before the day is here.',
	nobody: 'Nobody has a place in the course yet, so the list is empty.',
	findName: 'Find a name',
	search: 'Search',
	nobodyCalledThat: 'Nobody on the list has that name.',
	wholeList: 'Show the whole list',
	markAll: 'Mark everyone not yet marked as present',
	undoAll: (people) =>
		count(people, { one: 'Undo: # is not marked after all', other: 'Undo: # are not marked after all' }),
	counts: (present, absent, unmarked) =>
		`<strong>${present}</strong> present · <strong>${absent}</strong> absent · <strong>${unmarked}</strong> not marked`,
	save: 'Save attendance',
	sending: {
		still: 'Each tick is saved at once',
		saving: 'Saving …',
		saved: 'Saved',
		waiting: (marks) =>
			count(marks, {
				one: 'Waiting for the network – # mark is kept on this device',
				other: 'Waiting for the network – # marks are kept on this device',
			}),
		signedOut: (marks) =>
			count(marks, {
				one: 'You are signed out. Sign in again, and # mark will be sent from here.',
				other: 'You are signed out. Sign in again, and # marks will be sent from here.',
			}),
		gone: (marks) =>
			count(marks, {
				one: '# mark cannot be sent: the day no longer exists, or you do not lead this course. Reload the page.',
				other: '# marks cannot be sent: the day no longer exists, or you do not lead this course. Reload the page.',
			}),
	},
	lostBySigningOut: (marks) =>
		count(marks, {
			one: '# mark has not been sent yet, and will be lost if you sign out now. Do you want to sign out anyway?',
			other: '# marks have not been sent yet, and will be lost if you sign out now. Do you want to sign out anyway?',
		}),
	unreadable: 'The marks could not be read. Reload the page and try again.',
	notSent: 'Not sent yet',
	someoneWithoutAccount: 'someone who no longer has an account',
	marked: {
		list: (who, clock) => `Marked in the list by ${who} at ${clock}`,
		code: (_who, clock) => `Checked in with the code at ${clock}`,
		sheet: (who, clock) => `Entered from a sheet by ${who} at ${clock}`,
	},
	conflict: {
		leftRun: 'No longer has a place in the course, and is not marked.',
		tooEarly: 'Not marked: nobody can be marked as present before the day is here.',
		changed: 'Changed by someone else after your mark.',
		changedAt: (clock) => `Changed by someone else at ${clock}, after your mark. What it says here is what counts.`,
		changedBy: (who, clock) => `Changed by ${who} at ${clock}, after your mark. What it says here is what counts.`,
	},
	history: {
		summary: (marks) => `History (${marks})<aside> of <name></name></aside>`,
		list: '<presence></presence>, in the list by <who></who>',
		code: '<presence></presence>, with the code by <who></who>',
		sheet: '<presence></presence>, from a sheet by <who></who>',
		sentLater: (moment, sent) => `${moment} (sent ${sent})`,
		holds: (when) => `${when} – counts now`,
	},
	saved: {
		nothing: 'Nothing was changed, so nothing has been saved.',
		kept: (people) => count(people, { one: 'Saved attendance for # person.', other: 'Saved attendance for # people.' }),
		tooEarly: (people) =>
			count(people, {
				one: '# person cannot be marked as present before the day is here.',
				other: '# people cannot be marked as present before the day is here.',
			}),
		leftRun: (people) =>
			count(people, {
				one: '# person no longer has a place in the course, and is not marked.',
				other: '# people no longer have a place in the course, and are not marked.',
			}),
		changedElsewhere: (people) =>
			count(people, {
				one: '# person had been marked by someone else after you opened the list. What you have just saved counts. The history below the name shows both.',
				other:
					'# people had been marked by someone else after you opened the list. What you have just saved counts. The history below each name shows both.',
			}),
	},
}
