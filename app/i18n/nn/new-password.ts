import type { newPassword as Words } from '../nb/new-password'

export const newPassword: typeof Words = {
	title: 'Lag eit nytt passord',
	inTab: 'Nytt passord',
	lead: 'Når du har lagra, blir du logga ut overalt, og loggar inn med det nye.',
	askAgain: 'Be om ei ny lenkje',
}
