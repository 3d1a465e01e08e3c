/** The page on which somebody who has forgotten the password makes a new one. */
export const newPassword = {
	title: 'Lag et nytt passord',
	inTab: 'Nytt passord',
	lead: 'Når du har lagret, blir du logget ut overalt, og logger inn med det nye.',
	askAgain: 'Be om en ny lenke',
}
