/** The pages on which letters about refreshers are stopped. */
export const refresherLetters = {
	title: 'Brev om oppfriskning',
	unknown: {
		title: 'Vi kjenner ikke lenken',
		text: 'Sjekk at hele adressen fra brevet kom med. Er kontoen din slettet, får du ingen flere brev fra oss. Ellers kan du stoppe brevene på <mine>Min side</mine>.',
	},
	stopped: 'Du får ingen flere brev om oppfriskning.',
	stillThere: 'Oppfriskningene ligger fortsatt på <mine>Min side</mine>. Der kan du også be om brev igjen.',
	about:
		'Etter kurset sender vi inntil tre brev med noen spørsmål, så det du lærte, sitter bedre. Vil du heller slippe? Brev om konto og passord får du som før.',
	stop: 'Stopp brevene',
	choiceLost: 'Valget kom ikke fram. Gå tilbake og prøv igjen.',
}
