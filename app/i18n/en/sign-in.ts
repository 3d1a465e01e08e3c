import type { signIn as Words } from '../nb/sign-in'

export const signIn: typeof Words = {
	title: 'Sign in',
	deleted: 'Your account has been deleted. Thank you for taking part.',
	newPassword: 'You have a new password, and are signed out everywhere. Sign in with the new one.',
	signedOut: 'You are signed out on all devices.',
	toGoOn: 'Sign in to go on. You will come back to where you were.',
	toCheckIn: 'The code has been scanned. Sign in within half an hour, and you can be marked as present.',
	notSaved: 'You had been signed out',
	aboutNotSaved:
		'So the last thing you did was not saved. Sign in, and you come back to where you were and can do it once more.',
	forgotten: 'Forgotten your password?',
	isNew: 'Are you new here? <to>Create an account</to>.',
}
