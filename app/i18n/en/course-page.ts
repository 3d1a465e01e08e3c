import type { coursePage as Words } from '../nb/course-page'

export const coursePage: typeof Words = {
	title: 'Course',
	day: (number) => `Day ${number}: <title></title>`,
	state: { done: 'Done', here: 'You are here', open: '' },
	readMore: 'Read more<about> about <title></title></about>',
	more: 'More in the course',
	plan: 'My plan',
	outcomes: 'Your learning outcomes',
	glossary: 'Glossary',
	contactPoints: 'Contact points where you live',
	afterwards: 'After the course you can',
	readingAs: {
		volunteer: 'You are reading as a volunteer. Change',
		professional: 'You are reading as a professional. Change',
		student: 'You are reading as a student. Change',
	},
	chooseReader: 'Choose who you are taking the course as',
	saveChoice: 'Save the choice',
	standing: 'How far you have come',
	begin: 'Begin the course',
	aboutBeginning: (time) =>
		`The course is free. You take it at your own pace, and what you do is kept for you. The lessons take ${time} to read.`,
	register: 'Create an account and begin',
	signIn: 'Do you already have an account? <to>Sign in</to>',
}
