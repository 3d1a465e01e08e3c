import type { registration as Words } from '../nb/registration'

export const registration: typeof Words = {
	title: 'Create an account',
	lead: 'The account is free. It remembers where you are in the course, and keeps your certificate for you.',
	aboutName: 'As you want it on your certificate. You can change it later.',
	aboutEmail: 'This is where we send a link that confirms the account.',
	privacy: 'We ask for no more than we need. <to>How we treat your data</to>.',
	makeAccount: 'Create an account',
	haveAccount: 'Do you have an account already? <to>Sign in</to>.',
	almostDone: 'Almost done',
	openLink: 'Open the link in the letter, and you are on your way. It works for a day.',
	confirmation: {
		title: 'Confirm the account',
		lead: 'One more press, and your account is ready.',
		tiedTo: 'The account will be linked to <address></address>.',
		confirm: 'Confirm and sign in',
		dead: 'You can safely register again. You will then get a new letter.',
		again: 'Register again',
		ready: 'The account is ready',
		aboutReady: 'The account has already been confirmed. You can sign in with the password you chose.',
	},
}
