import type { emailChange as Words } from '../nb/email-change'

export const emailChange: typeof Words = {
	title: 'Change your e-mail address',
	lead: (present) => `Your address is now ${present}.`,
	newEmail: 'New e-mail address',
	aboutNewEmail: 'We send a link there, and use the new address once you have confirmed it.',
	openLink: 'Open the link in the letter to use the address. It works for a day. Until then the old one applies.',
	confirmation: {
		title: 'Confirm your e-mail address',
		fromNowOn: 'From now on you sign in with <address></address>. The old address is told about the change.',
		use: 'Use this address',
		taken: 'The address is in use',
		aboutTaken: 'The address belongs to another account. Nothing has been changed for you.',
		chooseAnother: 'Choose another address',
		dead: 'If you confirmed the address just now, everything is fine. Otherwise you can ask for a new link.',
		toAccount: 'To your account',
	},
}
