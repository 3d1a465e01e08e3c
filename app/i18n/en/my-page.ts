import { counterIn } from '../counting'
import type { myPage as Words } from '../nb/my-page'

const count = counterIn('en')

export const myPage: typeof Words = {
	title: 'My page',
	hello: (name) => `Hello, ${name}`,
	yourCourse: 'Your course',
	plan: 'My plan for starting a group',
	noCourse: 'You have not begun a course yet. <to>See the courses</to>',
	certificates: 'Certificates',
	noCertificate: 'You have no certificates yet. They will be here once you have completed the course.',
	download: 'Download (PDF)',
	showAndShare: 'Show and share',
	account: 'Account',
	signedInAs: 'You are signed in as <email></email>. <change>Go to your account</change>',
	refresher: (questions, minutes) =>
		`<strong>Refresh the course:</strong> ${count(questions, { one: '# question', other: '# questions' })}, about ${count(minutes, { one: '# minute', other: '# minutes' })}.`,
	beginRefresher: 'Begin the refresher',
	letters: {
		sending: 'You get a letter when it is time to refresh.',
		stopped: 'You do not get a letter when it is time to refresh.',
	},
	changeLetters: {
		sending: 'Send no more',
		stopped: 'Send them again',
	},
}
