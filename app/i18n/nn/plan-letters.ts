import type { planLetters as Words } from '../nb/plan-letters'

export const planLetters: typeof Words = {
	approved: {
		subject: 'Planen din er godkjend',
		read: (course) => `Kursleiaren har lese planen du leverte i «${course}», og han er godkjend.`,
		readAgain: (course) => `Kursleiaren har lese planen du leverte i «${course}» på nytt, og han er godkjend.`,
		comment:
			'Kursleiaren har òg skrive noko til deg. Det står på sida med planen din. Vi sender det ikkje i e-post, for det er berre til deg.',
		link: 'Sjå planen',
		stillYours: 'Planen er framleis din. Du kan skrive vidare på han så lenge du vil.',
	},
	moreWanted: {
		subject: 'Kursleiaren ber om litt meir i planen din',
		read: (course) =>
			`Kursleiaren har lese planen du leverte i «${course}», og ber om litt meir før han kan godkjennast.`,
		readAgain: (course) =>
			`Kursleiaren har lese planen du leverte i «${course}» på nytt, og ber om litt meir før han kan godkjennast.`,
		comment: 'Kva det gjeld, står på sida med planen din. Vi sender det ikkje i e-post, for det er berre til deg.',
		link: 'Les svaret og skriv vidare',
		handInAgain: 'Når du har skrive det du vil leggje til, leverer du ein ny kopi.',
	},
}
