import { counterIn } from '../counting'
import type { paperCodes as Words } from '../nb/paper-codes'

const count = counterIn('en')

export const paperCodes: typeof Words = {
	title: 'Codes on paper',
	nobody:
		'Nobody needs a code now. Everyone in the course has linked their place to an account, or nobody has been added yet.',
	back: 'Back to the participants',
	lead: (people) =>
		count(people, {
			one: '# participant has not linked the place to an account. Print, cut, and hand over the slip.',
			other: '# participants have not linked their place to an account. Print, cut, and give each of them their slip.',
		}),
	open: 'Open the sheet of slips (PDF)',
	about: 'The code works once, and only for this place. Give it to nobody but the person named on the slip.',
	table: 'Participants without an account',
	code: 'Code',
}
