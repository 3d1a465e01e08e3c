import type { ownRuns as Words } from '../nb/own-runs'

export const ownRuns: typeof Words = {
	title: 'Courses together with others',
	state: { cancelled: 'Cancelled', waiting: 'On the waiting list', seated: 'You have a place', held: 'Finished' },
	online: (days) => `Online: ${days}`,
	next: 'Next gathering: <time></time>, <place></place>',
	nextOnline: 'Next gathering: <time></time>, online',
	openMeeting: 'Open the digital meeting',
	toLedger: 'See what is in place, and what is missing for the certificate',
}
