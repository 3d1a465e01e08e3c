import type { resources as Words } from '../nb/resources'

export const resources: typeof Words = {
	title: 'Les meir',
	readMoreAbout: 'Les meir: <module></module>',
	reading: 'Å lese vidare',
	nothingYet: 'Vi har ikkje sett opp noko her enno.',
	words: 'Ord i modulen',
	wholeGlossary: 'Heile ordlista',
	otherModules: 'Les meir i dei andre modulane',
	whereYouLive: 'Der du bur',
	findContactPoints: 'Finn kontaktpunkt, LINK-senter og distriktskontor',
}
