import { counterIn } from '../counting'
import type { placeSettings as Words } from '../nb/place-settings'

const count = counterIn('en')

export const placeSettings: typeof Words = {
	unnamed: { office: 'A district office', institution: 'An institution' },
	saved: 'The change has been saved.',
	closedSince: 'Closed since <date></date>.',
	save: 'Save',
	images: 'Logo and signature on certificates',
	toClose: 'Closing',
	close: 'Close',
	reopen: 'Reopen',
	aboutClosing: {
		office:
			'When the office is closed, nobody can plan new courses there or become a course leader there. Past courses, the figures and the certificates remain. You can reopen it at any time on this page.',
		institution:
			'When the institution is closed, nobody can plan new courses for it or become its college contact. Past courses and the certificates remain. You can reopen it at any time on this page.',
	},
	aboutReopening: 'If you reopen it, new courses can be planned at once.',
	runsToCome: (runs) =>
		count(runs, {
			one: 'There is # course that is not finished. It goes ahead as planned, unless the course leader cancels it.',
			other:
				'There are # courses that are not finished. They go ahead as planned, unless the course leader cancels them.',
		}),
	allInLog: (name) => `Everything in the log about ${name}`,
}
