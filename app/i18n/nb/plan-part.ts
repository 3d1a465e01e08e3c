/** The card in which a part of a learner's own plan is written. */
export const planPart = {
	plan: 'Min plan',
	empty: 'Tom',
	save: 'Lagre delen',
	notWritten: 'Ikke skrevet ennå',
	helpToBegin: 'Trenger du hjelp til å begynne?',
	fromLesson: 'Fra leksjonen <lesson></lesson>',
	private: 'Bare du kan lese dette, helt til du leverer en kopi av planen. <to>Se hele planen</to>',
}
