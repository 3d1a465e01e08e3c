import type { NewPasswordWords } from '../new-password'

export const newPassword: NewPasswordWords = {
	title: 'Make a new password',
	inTab: 'New password',
	lead: 'Once you have saved, you are signed out everywhere, and sign in with the new one.',
	askAgain: 'Ask for a new link',
}
