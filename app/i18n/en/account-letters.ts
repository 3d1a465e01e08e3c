import type { accountLetters as Words } from '../nb/account-letters'

export const accountLetters: typeof Words = {
	notYou: 'Was it not you? Then there is nothing you need to do.',
	registration: {
		subject: 'Confirm your account with the starter course',
		begin: 'You are nearly there. Open the link and press the button, and your account is ready.',
		link: 'Confirm the account',
		lasts: 'The link works for a day, and only once.',
		notYou:
			'Was it not you who asked for an account? Then there is nothing you need to do. Unless it is confirmed, no account is created.',
	},
	alreadyRegistered: {
		subject: 'You already have an account with the starter course',
		begin:
			'Someone, probably you, wanted to create an account with this e-mail address. You have one already, and it is as it was.',
		link: 'Sign in',
		forgotten: (url) => `If you have forgotten your password, you can make a new one here:\n${url}`,
		notYou: 'Was it not you? Then there is nothing you need to do. Nobody has got into your account.',
	},
	passwordReset: {
		subject: 'Choose a new password for the starter course',
		begin: 'Here is the link for choosing a new password.',
		link: 'Choose a new password',
		lasts:
			'The link works for one hour, and only once. When you have chosen a new password, you are signed out everywhere.',
		notYou:
			'Was it not you who asked for this? Then there is nothing you need to do. Your password is the same as before.',
	},
	noAccount: {
		subject: 'We found no account with this address',
		begin:
			'Someone, probably you, asked for a new password for the starter course. There is no account with this e-mail address.',
		another: 'Perhaps you used another address when you registered? Otherwise you can create an account here.',
		link: 'Create an account',
	},
	passwordChanged: {
		subject: 'Your password has been changed',
		begin: 'The password of your account with the starter course has just been changed.',
		wasYou: 'If it was you, there is nothing you need to do.',
		notYou: 'Was it not you? Choose a new password at once, and everyone else is signed out.',
		link: 'Choose a new password',
	},
	emailChange: {
		subject: 'Confirm your new e-mail address',
		begin: 'You want to use this address for your account with the starter course. Open the link and press the button.',
		link: 'Confirm the address',
		lasts: 'The link works for a day, and only once. Until you have confirmed, the old address applies.',
	},
	emailTaken: {
		subject: 'The address belongs to another account',
		begin:
			'Someone, probably you, wanted to move an account with the starter course to this e-mail address. It already belongs to an account, and nothing has been changed.',
		link: 'Sign in with this address',
	},
	emailChanged: {
		subject: 'The e-mail address of your account has been changed',
		begin:
			'Your account with the starter course has a new e-mail address, and you sign in with that from now on. This address is no longer in use.',
		link: 'To the portal',
		notYou: (address) =>
			`Was it not you? Do not answer this letter, but ${address ? `write to ${address}` : 'get in touch with us'} as soon as you can, and we will help you.`,
	},
	accountDeleted: {
		subject: 'Your account has been deleted',
		begin:
			'Your account with the starter course has been deleted, as you asked. Your progress, answers and notes are gone.',
		certificates: 'Certificates that have been issued can still be verified with the code that is on them.',
		thanks: 'Thank you for taking part. You are welcome back at any time.',
	},
}
