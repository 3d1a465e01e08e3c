/** The page on which learners see which learning outcomes they have shown. */
export const outcomeLedger = {
	title: 'Læringsmålene dine',
	about: {
		blended:
			'Du tar kurset både på samlinger og på nett. Da er det denne lista som avgjør kursbeviset: Hvert mål skal være vist på én av måtene. Det er nok med én, og du kan velge den som passer deg. Kurslederen ser den samme lista.',
		physical:
			'Du tar kurset på samlinger. Da er det oppmøtet som avgjør kursbeviset, ikke denne lista. Her kan du se hva du har vist så langt. Kurslederen ser den samme lista.',
		digital:
			'Du tar kurset på nett. Da er det leksjonene, quizene og sluttprøven som avgjør kursbeviset, ikke denne lista. Her kan du se hva du har vist så langt.',
	},
	leaders: (names: string) => `Kursleder: ${names}.`,
	allDemands: 'Se alle kravene til kursbeviset',
	progress: 'Læringsmål på plass',
	progressText: (met: number, all: number) => `${met} av ${all}`,
	outcomes: 'Etter kurset kan du',
}
