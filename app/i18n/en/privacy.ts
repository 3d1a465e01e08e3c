import type { privacy as Words } from '../nb/privacy'

export const privacy: typeof Words = {
	title: 'Privacy',
	lead: 'We keep what the course needs to work, and no more. You can see it, take it with you or delete it at any time.',
	first: {
		title: 'The most important things first',
		groups: 'We never register who takes part in a self-help group. There is no field for it.',
		notes:
			'Your reflection notes are yours. Nobody else can open them in the portal, neither course leader nor administrator.',
		health: 'You need not tell us about your health to take the course, and we ask you not to.',
		nobodyElse: 'Nobody else gets your data. No advertising, no tracking and no services from other sites.',
	},
	kept: {
		title: 'What do we keep, and for how long?',
		account: 'Your account',
		aboutAccount:
			'Your name and e-mail address, so that you can sign in and have your name on the certificate. If you have chosen a language, we remember it, so that pages and letters come to you in it. We keep your password only in a form that cannot be read. For each time you sign in, we keep when it was and what kind of browser, so that you can see whether someone else has been in; that disappears at most 30 days after you were last in. The rest we keep until you delete the account.',
		work: 'What you do in the course',
		aboutWork:
			'Which lessons you have opened and read, your answers in quizzes and the final test, your choices in the conversations, and your notes. We keep it so that you can go on where you left off, and until you delete the account.',
		plan: 'Your plan',
		aboutPlan:
			'Only you can read what you write in “My plan”. If you hand in the plan, we make a copy that the course leader can read. Only that copy, and not what you write afterwards.',
		refreshers: 'Refreshers after the course',
		aboutRefreshers:
			'Two, six and fourteen weeks after the course we send you a letter with five questions. You can say no thank you with one press in the letter. We also ask whether there is a group now. The answer is only counted, with the month and without a name, so we can neither find it again nor connect it with you. We never ask who is in the group.',
		evaluation: 'The course evaluation',
		aboutEvaluation:
			'The answers are anonymous. We know that you have been offered it, but the answers are kept apart, without a name and without a time. That is also why we cannot find them again and delete them for you.',
		certificate: 'The certificate',
		aboutCertificate:
			'The name as it is printed, the course, the number of hours, the date and the code. Whoever has the code can see this on the page for certificates. These facts stay even if you delete the account, for otherwise the certificate would stop working for whoever you have shown it to.',
		security: 'Security',
		aboutSecurity:
			'We note important events, such as a password being changed or a certificate being issued. After a wrong password we count attempts for two days, so that nobody can guess their way in. Letters sent to you are kept in the portal for at most 30 days. The server’s log holds neither names nor e-mail addresses. When the account has been deleted, the events no longer show who it was.',
	},
	cookies: {
		title: 'Cookies',
		text: 'We use two cookies. One remembers that you are signed in, and disappears when you sign out. The other remembers the language you have chosen, for a year, and nothing else. Both only do what you have asked for, so we do not ask for permission. If you are not signed in and have not chosen a language, you have none.',
	},
	why: {
		title: 'Why may we keep this?',
		text: 'When you create an account, we agree that you will get a course and a certificate for it. We can only keep that if we know who you are and how far you have come (the General Data Protection Regulation, article 6(1)(b)).',
	},
	rights: {
		title: 'What can you do?',
		see: '<to>See and download everything we have about you</to>, in a file that you can read and take with you.',
		correct: 'Correct your name and e-mail address on the page of your account.',
		delete:
			'<to>Delete the account</to>. Everything you have done in the course then disappears, your notes included. It cannot be undone.',
		complain:
			'Complain to <to>Datatilsynet</to>, the Norwegian Data Protection Authority, if you think we are doing something wrong. Please do tell us first.',
		responsible: (hasAddress) =>
			`Selvhjelp Norge is responsible for the data. If you have questions, you can ${hasAddress ? 'write to the address at the bottom of the page or ' : ''}ask the district office where you live.`,
	},
	lastChanged: (date) => `Last changed on ${date}.`,
}
