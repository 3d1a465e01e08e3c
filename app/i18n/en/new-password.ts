import type { newPassword as Words } from '../nb/new-password'

export const newPassword: typeof Words = {
	title: 'Choose a new password',
	inTab: 'New password',
	lead: 'Once you have saved, you are signed out everywhere, and then sign in with the new one.',
	askAgain: 'Ask for a new link',
}
