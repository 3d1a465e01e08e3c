import type { outcomeLedger as Words } from '../nb/outcome-ledger'

export const outcomeLedger: typeof Words = {
	title: 'Læringsmåla dine',
	about: {
		blended:
			'Du tek kurset både på samlingar og på nett. Då er det denne lista som avgjer kursbeviset: Kvart mål skal vere vist på éin av måtane. Det er nok med éin, og du kan velje den som passar deg. Kursleiaren ser den same lista.',
		physical:
			'Du tek kurset på samlingar. Då er det oppmøtet som avgjer kursbeviset, ikkje denne lista. Her kan du sjå kva du har vist så langt. Kursleiaren ser den same lista.',
		digital:
			'Du tek kurset på nett. Då er det leksjonane, quizane og sluttprøva som avgjer kursbeviset, ikkje denne lista. Her kan du sjå kva du har vist så langt.',
	},
	leaders: (names) => `Kursleiar: ${names}.`,
	allDemands: 'Sjå alle krava til kursbeviset',
	progress: 'Læringsmål på plass',
	progressText: (met, all) => `${met} av ${all}`,
	outcomes: 'Etter kurset kan du',
}
