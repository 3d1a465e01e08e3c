import type { shell as Words } from '../nb/shell'

export const shell: typeof Words = {
	portal: 'The starter course',
	title: (page) => `${page} – The starter course`,
	skip: 'Skip to content',
	onItsWay: 'The page is on its way …',
	mainMenu: 'Main menu',
	menu: 'Menu',
	chooseLanguage: 'Language',
	courses: 'Courses',
	checkCertificate: 'Check a certificate',
	helpNow: 'Do you need help now?',
	helpNowBriefly: 'Help now',
	lead: 'Course leader',
	institution: 'Institution',
	administration: 'Administration',
	myPage: 'My page',
	signIn: 'Sign in',
	signOut: 'Sign out',
	aboutDemonstration: 'About this copy',
	demonstration: '<strong>Demonstration.</strong> The people here are made up. Do not enter real personal data.',
	someoneToTalkTo: 'Do you need someone to talk to?',
	aboutSite: 'About this site',
	contactPoints: 'Contact points',
	privacy: 'Privacy',
	accessibility: 'Accessibility',
	whoIsBehind: 'Who is behind it?',
	behind:
		'The starter course is made by Selvhjelp Norge. It is free, neutral and independent of diagnosis. Self-help comes in addition to other help, not instead of it.',
	questions: (address) => `Questions? Write to <mail>${address}</mail>`,
	ambulance: 'Ambulance, when life is at risk',
	outOfHours: 'Out-of-hours doctor',
	error: {
		toFrontPage: 'To the front page',
		seeCourses: 'See the courses',
		urgent: 'Is it urgent, for you or for someone else? <help>Here are the numbers to call.</help>',
		code: (status) => `Error ${status}`,
		codeWithId: (status, id) => `Error ${status}. If you ask for help, give this number: ${id}`,
		unclear: {
			title: 'We did not understand what was sent',
			text: 'Something was missing or looked different from what we expected. Go back and try once more.',
		},
		notYours: {
			title: 'This page is not open to you',
			text: 'Perhaps you are signed in with another account than usual, or the page belongs to someone else.',
		},
		notFound: {
			title: 'We cannot find the page',
			text: 'It may have moved, or a letter may be missing from the address. What you have saved in the course is safe.',
		},
		notLikeThis: {
			title: 'That cannot be done here',
			text: 'The address exists but cannot be used in this way. Start from the front page to find your way.',
		},
		tooMuch: {
			title: 'That was too much at once',
			text: 'What you sent is larger than we can take. Make it shorter or smaller, and try again.',
		},
		tooOften: {
			title: 'Wait a little before you try again',
			text: 'There have been many attempts in a short time. Take a break for a few minutes. Nothing is lost.',
		},
		ourFault: {
			title: 'Something went wrong on our side',
			text: 'It is nothing you have done. Wait a moment and try again. What you have saved is safe.',
		},
	},
}
