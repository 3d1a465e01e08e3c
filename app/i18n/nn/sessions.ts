import type { sessions as Words } from '../nb/sessions'

export const sessions: typeof Words = {
	title: 'Her er du logga inn',
	lead: 'Kjenner du ikkje att ei av dei? Logg ut overalt, og lag deg eit nytt passord.',
	other: '<device></device>, logga inn <moment></moment>',
	this: '<device></device> (denne eininga), logga inn <moment></moment>',
	signOutEverywhere: 'Logg ut overalt',
	alsoHere: 'Du blir logga ut her òg, og kan logge inn igjen med ein gong.',
}
