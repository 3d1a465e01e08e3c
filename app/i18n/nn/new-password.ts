import type { NewPasswordWords } from '../new-password'

export const newPassword: NewPasswordWords = {
	title: 'Lag eit nytt passord',
	inTab: 'Nytt passord',
	lead: 'Når du har lagra, blir du logga ut overalt, og loggar inn med det nye.',
	askAgain: 'Be om ei ny lenkje',
}
