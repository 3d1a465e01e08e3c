import { counterIn } from '../counting'
import type { adminHome as Words } from '../nb/admin-home'

const count = counterIn('en')

export const adminHome: typeof Words = {
	lead: 'People, offices and what happens in the portal.',
	now: 'The portal now',
	figures: {
		people: (people) =>
			count(people, { one: '<figure>#</figure> has an account', other: '<figure>#</figure> have an account' }),
		leaders: (leaders) =>
			count(leaders, { one: '<figure>#</figure> course leader', other: '<figure>#</figure> course leaders' }),
		contacts: (contacts) =>
			count(contacts, {
				one: '<figure>#</figure> college contact',
				other: '<figure>#</figure> college contacts',
			}),
		runsUnderWay: (runs) =>
			count(runs, { one: '<figure>#</figure> course under way', other: '<figure>#</figure> courses under way' }),
		runsToCome: (runs) =>
			count(runs, { one: '<figure>#</figure> course is coming', other: '<figure>#</figure> courses are coming' }),
	},
	goTo: 'Go to',
	ways: {
		people: { title: 'People and roles', text: 'Find an account, give or remove a role.' },
		offices: { title: 'District offices', text: 'Names and counties, and which are in use.' },
		institutions: { title: 'Institutions', text: 'Colleges and others that have students certified.' },
		runs: { title: 'Course runs', text: 'All courses at all offices, as the course leaders see them.' },
		evaluations: { title: 'Evaluations', text: 'What the participants thought, across the courses.' },
		certificates: { title: 'Certificates', text: 'Find a certificate, correct it or revoke it.' },
		log: { title: 'Log', text: 'Who did what, and when.' },
	},
	attention: 'Needs attention',
	lettersGivenUp: (letters) => count(letters, { one: '# letter did not arrive', other: '# letters did not arrive' }),
	aboutLettersGivenUp:
		'The portal has tried several times and given up. Ask whoever runs the server to look at the settings for e-mail.',
	onlyOne: 'There is only one administrator',
	aboutOnlyOne:
		'Give the role to one more, so that someone else can get in when you are away. <to>Find someone who can take it</to>.',
	nothing: 'Nothing now.',
	lettersWaiting: (letters) =>
		count(letters, { one: '# letter is waiting to be sent.', other: '# letters are waiting to be sent.' }),
	sendsNothing: 'This portal does not send e-mail. The letters stay in the outbox.',
}
