import type { frontPage as Words } from '../nb/front-page'

export const frontPage: typeof Words = {
	inTab: 'The starter course – help a self-help group get started',
	description:
		'A free two-day course for you who want to help a self-help group get started: volunteer, professional or student.',
	title: 'Help a group get started',
	lead: 'Some people are having a hard time, and want to do something about it together with others. They need someone who finds a room, sets out the chairs and is there the first few times. It could be you. Here you learn how.',
	seeCourse: 'See the course',
	checkCertificate: 'Check a certificate',
	audiences: {
		title: 'Who is the course for?',
		volunteer: 'You who are a volunteer',
		aboutVolunteer:
			'You want to start a group where you live, perhaps because you know yourself what a problem can do to a life.',
		professional: 'You who are a professional',
		aboutProfessional:
			'You meet people in your work, and want to make room for groups that manage without you when the course or the sessions are over.',
		student: 'You who are a student',
		aboutStudent:
			'You meet self-help in your studies and placements, and want to know what happens when the participants themselves are in charge.',
		nothingNeeded: 'You need no particular education to take part, and you need not have been in a group before.',
	},
	whatYouGet: {
		title: 'What do you get?',
		days: 'Two days, 16 hours',
		aboutDays: 'The first day is about understanding self-help. The second is about starting a group.',
		lessons: 'Short lessons and exercises',
		aboutLessons:
			'Each lesson takes five to ten minutes. You practise what you are going to do, and write notes that only you can read.',
		certificate: 'A certificate',
		aboutCertificate:
			'The certificate has a code. Whoever you show it to can check here that it is genuine, without signing in.',
		free: 'The course is free. You can come back whenever you like, and read again before your first meeting.',
	},
	steps: {
		title: 'How it works',
		account: 'Create an account',
		aboutAccount: 'We need your name and an e-mail address. Nothing more.',
		ownPace: 'Take it at your own pace',
		aboutOwnPace:
			'Read on your phone or on a larger screen. We remember where you were, so you can put it down when you are tired.',
		certificate: 'Get the certificate',
		aboutCertificate:
			'When you have read the lessons and passed the quizzes and the final test, your certificate is ready for you.',
	},
	limits: {
		title: 'This is self-help, and this is not',
		text: 'In a self-organised self-help group, people meet about a problem they recognise, without a professional leading them. It comes in addition to other help, never instead of it. Nobody is referred to a group, and what is said there stays there. That is also why we never keep who takes part in a group.',
		helpNow: 'Are you the one who is hurting right now? <to>Here is someone you can call.</to>',
	},
}
