import { counterIn } from '../counting'
import type { accountErrors as Words } from '../nb/account-errors'

const count = counterIn('en')

export const accountErrors: typeof Words = {
	nameMissing: 'Write your name.',
	nameTooLong: (most) => `The name can have at most ${most} characters.`,
	nameUnfit: 'The name must have at least one letter, and only characters that can be seen.',
	emailMissing: 'Write your e-mail address.',
	emailUnfit: 'The e-mail address does not look right. It should look like name@example.com.',
	emailIsYours: 'This is the address you have now.',
	emailTaken: 'There is already an account with this address. Use another one.',
	presentPasswordMissing: 'Write your password.',
	presentPasswordWrong: 'This is not your password. Try again.',
	newPasswordMissing: 'Write a password.',
	newPassword: {
		'too-short': 'The password is too short. It must have at least 10 characters.',
		'too-long': 'The password is too long. It can have at most 200 characters.',
		'too-common':
			'This password is among those others guess first. Choose something more your own, for example three or four random words.',
		'like-the-account': 'The password cannot be your name or your e-mail address.',
	},
	signInWrong: 'The e-mail address and the password do not match. Check both, or choose a new password.',
	tooOften: {
		seconds: (seconds) =>
			`There have been many attempts in a short time. Wait ${count(seconds, { one: 'one second', other: '# seconds' })} before you try again.`,
		minutes: (minutes) =>
			`There have been many attempts in a short time. Wait ${count(minutes, { one: 'one minute', other: '# minutes' })} before you try again.`,
		hours: (hours) =>
			`There have been many attempts in a short time. Wait ${count(hours, { one: 'one hour', other: '# hours' })} before you try again.`,
	},
}
