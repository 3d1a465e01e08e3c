import type { OwnRunsWords } from '../own-runs'

export const ownRuns: OwnRunsWords = {
	title: 'Courses together with others',
	state: { cancelled: 'Cancelled', waiting: 'On the waiting list', seated: 'You have a place' },
	online: (days) => `Online: ${days}`,
	next: 'Next gathering: <time></time>, <place></place>',
	nextOnline: 'Next gathering: <time></time>, online',
	openMeeting: 'Open the digital meeting',
}
