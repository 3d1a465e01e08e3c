import { counterIn } from '../counting'
import type { importPreview as Words } from '../nb/import-preview'

const count = counterIn('nn')

export const importPreview: typeof Words = {
	title: 'Sjå over lista',
	lead: (file) => `Frå fila «${file}». Ingen er teken inn enno.`,
	refused: {
		hasMistakes: 'Lista har feil, så ingen er teken inn. Rett feila i fila, eller ta inn berre dei utan feil.',
		cancelled: 'Kurset er avlyst eller over, så ingen kan takast inn.',
	},
	sum: {
		seated: (people) => count(people, { one: '# ny får plass', other: '# nye får plass' }),
		waiting: (people) =>
			count(people, {
				one: '<strong># ny kjem på venteliste</strong>, for kurset blir fullt',
				other: '<strong># nye kjem på venteliste</strong>, for kurset blir fullt',
			}),
		withAccount: (people) => `${people} av dei har konto her frå før, og får plassen knytt til han`,
		alreadyIn: (people) => `${people} er med frå før, og blir ikkje endra`,
		hasLeft: (people) =>
			count(people, {
				one: '# har gått ut av kurset, og blir ikkje teken inn igjen',
				other: '# har gått ut av kurset, og blir ikkje tekne inn igjen',
			}),
		mistakes: (rows) => count(rows, { one: '# rad har feil', other: '# rader har feil' }),
	},
	ignored: (headings) => `Desse kolonnane blir ikkje lesne: ${headings}.`,
	heading: (text) => `«${text}»`,
	mend: {
		title: 'Rett feila først',
		text: 'Rett dei i fila, og last henne opp på nytt.',
		or: 'Du kan òg ta inn berre dei utan feil, og leggje til dei andre etterpå.',
	},
	uploadAgain: 'Last opp fila på nytt',
	takeIn: (people) => count(people, { one: 'Ta inn # deltakar', other: 'Ta inn # deltakarar' }),
	takeInFaultless: (people) => count(people, { one: 'Ta inn den eine utan feil', other: 'Ta inn dei # utan feil' }),
	discard: 'Forkast lista',
	working: 'Arbeider. Ei lang liste kan ta nokre sekund.',
	letters: 'Dei som har e-post, får brev om plassen med ein gong. Andre kan få ein kode på papir.',
	nobodyNew: 'Lista har ingen nye deltakarar å ta inn.',
	rows: {
		heading: 'Rad for rad',
		filter: 'Kva rader som er viste',
		all: 'Alle',
		mistakes: 'Med feil',
		fresh: 'Nye',
		known: 'Kjende frå før',
		table: 'Radene i fila',
		none: 'Ingen rader her.',
		row: 'Rad',
		outcome: 'Kva skjer',
	},
	outcome: {
		seated: 'Får plass',
		waiting: 'Venteliste',
		account: 'Kontoen blir knytt til',
		alreadyIn: 'Er med frå før',
		hasLeft: 'Har gått ut',
		addByHand: 'Legg til for hand om det er avtalt',
		mistake: 'Feil, blir ikkje teken inn',
	},
	done: {
		title: 'Lista er teken inn',
		seated: (people) => count(people, { one: '# ny deltakar fekk plass', other: '# nye deltakarar fekk plass' }),
		waiting: (people) => count(people, { one: '# ny kom på venteliste', other: '# nye kom på venteliste' }),
		withAccount: (people) => `${people} av dei hadde konto, og plassen er knytt til han`,
		alreadyIn: (people) => `${people} var med frå før`,
		hasLeft: (people) =>
			count(people, {
				one: '# hadde gått ut av kurset, og vart ikkje teken inn igjen',
				other: '# hadde gått ut av kurset, og vart ikkje tekne inn igjen',
			}),
		leftOut: 'Nokre rader vart ikkje tekne med',
		leftOutRows: (rows, howMany) =>
			count(howMany, {
				one: `Rad ${rows} i fila hadde feil. Rett dei og last opp fila på nytt: dei som alt er med, blir ikkje tekne inn to gonger.`,
				other: `Radene ${rows} i fila hadde feil. Rett dei og last opp fila på nytt: dei som alt er med, blir ikkje tekne inn to gonger.`,
			}),
		seeParticipants: 'Sjå deltakarane',
		another: 'Hent inn ei liste til',
	},
}
