/** Further reading to a module. */
export const resources = {
	title: 'Les mer',
	readMoreAbout: 'Les mer: <module></module>',
	reading: 'Å lese videre',
	nothingYet: 'Vi har ikke satt opp noe her ennå.',
	words: 'Ord i modulen',
	wholeGlossary: 'Hele ordlista',
	otherModules: 'Les mer i de andre modulene',
	whereYouLive: 'Der du bor',
	findContactPoints: 'Finn kontaktpunkter, LINK-sentre og distriktskontorer',
}
