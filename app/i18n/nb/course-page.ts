/** The page of a course, with its path. */
export const coursePage = {
	title: 'Kurs',
	day: (number: number) => `Dag ${number}: <title></title>`,
	state: { done: 'Ferdig', here: 'Du er her', open: '' },
	readMore: 'Les mer<about> om <title></title></about>',
	more: 'Mer i kurset',
	plan: 'Min plan',
	outcomes: 'Læringsmålene dine',
	glossary: 'Ordliste',
	contactPoints: 'Kontaktpunkter der du bor',
	afterwards: 'Etter kurset kan du',
	readingAs: {
		volunteer: 'Du leser som frivillig. Bytt',
		professional: 'Du leser som fagperson. Bytt',
		student: 'Du leser som student. Bytt',
	},
	chooseReader: 'Velg hvem du tar kurset som',
	saveChoice: 'Lagre valget',
	standing: 'Slik ligger du an',
	begin: 'Begynn på kurset',
	aboutBeginning: (time: string) =>
		`Kurset er gratis. Du tar det i ditt eget tempo, og det du gjør, blir tatt vare på. Leksjonene tar ${time} å lese.`,
	register: 'Lag en konto og begynn',
	signIn: 'Har du konto fra før? <to>Logg inn</to>',
}
