import type { forgottenPassword as Words } from '../nb/forgotten-password'

export const forgottenPassword: typeof Words = {
	title: 'Forgotten your password',
	lead: 'It happens to the best of us. Write the address that you sign in with, and we will send you a link.',
	openLink:
		'If you have an account, there is a link in the letter where you choose a new password. It works for an hour.',
	backToSignIn: 'Back to signing in',
}
