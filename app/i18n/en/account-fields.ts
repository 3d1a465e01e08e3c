import type { accountFields as Words } from '../nb/account-fields'

export const accountFields: typeof Words = {
	name: 'Name',
	email: 'E-mail address',
	password: 'Password',
	choosePassword: 'Choose a password',
	newPassword: 'New password',
	aboutNewPassword: 'At least 10 characters. Several words in a row are easy to remember and hard to guess.',
	presentPassword: 'The password you have now',
	aboutPresentPassword: 'So that we know it is you.',
	savePassword: 'Save the password',
	sendLink: 'Send me a link',
	cancel: 'Cancel',
}
