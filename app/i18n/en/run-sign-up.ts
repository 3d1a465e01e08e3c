import { counterIn } from '../counting'
import type { runSignUp as Words } from '../nb/run-sign-up'

const count = counterIn('en')

export const runSignUp: typeof Words = {
	courses: 'Courses',
	cancelled: 'The course has been cancelled',
	seeOthers: 'See other courses',
	over: 'The course is over. <to>See which courses are coming</to>',
	whenAndWhere: 'When and where',
	about: 'About the course',
	course: 'Course',
	form: 'Form',
	audience: 'For',
	price: 'Price',
	free: 'Free of charge',
	leader: 'Course leader',
	office: 'District office',
	deadline: 'Sign up by',
	goodToKnow: 'Good to know',
	place: {
		title: 'Your place',
		newlySeated: 'You are now signed up, and you have a place. The confirmation comes by e-mail.',
		seated: 'You have a place in the course.',
		waiting: (number) =>
			`You are number ${number} on the waiting list. If a place becomes free, you move up by yourself, and get an e-mail about it.`,
		lessonsAreOpen: 'The lessons online are open to you. You can begin whenever you like.',
		toLessons: 'Go to the lessons',
		leave: 'Leave the course',
	},
	signUp: {
		title: 'Signing up',
		closed:
			'It is too late to sign up. Get in touch with the district office if you want to ask whether there is room after all, or <to>see other courses</to>.',
		full: 'All the seats are taken. If you join the waiting list, you move up by yourself when someone leaves.',
		waiting: (others) =>
			count(others, { one: '# person is ahead of you now.', other: '# people are ahead of you now.' }),
		leaderSees: 'The course leader sees your name and how far you are in the course, but never your reflection notes.',
		joinLine: 'Put me on the waiting list',
		signUp: 'Sign me up',
		needsAccount: 'To sign up you need an account. It is free, and afterwards you come back here.',
		makeAccount: 'Create an account and sign up',
		haveAccount: 'I have an account',
	},
}
