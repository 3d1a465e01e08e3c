import type { coursePage as Words } from '../nb/course-page'

export const coursePage: typeof Words = {
	title: 'Kurs',
	day: (number) => `Dag ${number}: <title></title>`,
	state: { done: 'Ferdig', here: 'Du er her', open: '' },
	readMore: 'Les meir<about> om <title></title></about>',
	more: 'Meir i kurset',
	plan: 'Planen min',
	outcomes: 'Læringsmåla dine',
	glossary: 'Ordliste',
	contactPoints: 'Kontaktpunkt der du bur',
	afterwards: 'Etter kurset kan du',
	readingAs: {
		volunteer: 'Du les som frivillig. Byt',
		professional: 'Du les som fagperson. Byt',
		student: 'Du les som student. Byt',
	},
	chooseReader: 'Vel kven du tek kurset som',
	saveChoice: 'Lagre valet',
	standing: 'Slik ligg du an',
	begin: 'Byrj på kurset',
	aboutBeginning: (time) =>
		`Kurset er gratis. Du tek det i ditt eige tempo, og det du gjer, blir teke vare på. Leksjonane tek ${time} å lese.`,
	register: 'Lag ein konto og byrj',
	signIn: 'Har du konto frå før? <to>Logg inn</to>',
}
