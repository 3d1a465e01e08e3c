/** The page that tells where somebody is signed in. */
export const sessions = {
	title: 'Her er du logget inn',
	lead: 'Kjenner du ikke igjen en av dem? Logg ut overalt, og lag deg et nytt passord.',
	other: '<device></device>, logget inn <moment></moment>',
	this: '<device></device> (denne enheten), logget inn <moment></moment>',
	signOutEverywhere: 'Logg ut overalt',
	alsoHere: 'Du blir logget ut her også, og kan logge inn igjen med en gang.',
}
