import type { resources as Words } from '../nb/resources'

export const resources: typeof Words = {
	title: 'Read more',
	readMoreAbout: 'Read more: <module></module>',
	reading: 'Further reading',
	nothingYet: 'We have not put anything here yet.',
	words: 'Words in this module',
	wholeGlossary: 'The whole glossary',
	otherModules: 'Read more in the other modules',
	whereYouLive: 'Where you live',
	findContactPoints: 'Find contact points, LINK centres and district offices',
}
