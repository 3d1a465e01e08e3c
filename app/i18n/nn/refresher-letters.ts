import type { refresherLetters as Words } from '../nb/refresher-letters'

export const refresherLetters: typeof Words = {
	title: 'Brev om oppfrisking',
	unknown: {
		title: 'Vi kjenner ikkje lenkja',
		text: 'Sjekk at heile adressa frå brevet kom med. Er kontoen din sletta, får du ingen fleire brev frå oss. Elles kan du stoppe breva på <mine>Mi side</mine>.',
	},
	stopped: 'Du får ingen fleire brev om oppfrisking.',
	stillThere: 'Oppfriskingane ligg framleis på <mine>Mi side</mine>. Der kan du òg be om brev igjen.',
	about:
		'Etter kurset sender vi inntil tre brev med nokre spørsmål, så det du lærte, sit betre. Vil du heller sleppe? Brev om konto og passord får du som før.',
	stop: 'Stopp breva',
	choiceLost: 'Valet kom ikkje fram. Gå tilbake og prøv igjen.',
}
