import { counterIn } from '../counting'

const count = counterIn('nb')

/** What will become of a list of participants, row by row, and what became of it. */
export const importPreview = {
	title: 'Se over lista',
	lead: (file: string) => `Fra fila «${file}». Ingen er tatt inn ennå.`,
	refused: {
		hasMistakes: 'Lista har feil, så ingen er tatt inn. Rett feilene i fila, eller ta inn bare dem uten feil.',
		cancelled: 'Kurset er avlyst eller over, så ingen kan tas inn.',
	},
	sum: {
		seated: (people: number) => count(people, { one: '# ny får plass', other: '# nye får plass' }),
		waiting: (people: number) =>
			count(people, {
				one: '<strong># ny kommer på venteliste</strong>, for kurset blir fullt',
				other: '<strong># nye kommer på venteliste</strong>, for kurset blir fullt',
			}),
		withAccount: (people: number) => `${people} av dem har konto her fra før, og får plassen knyttet til den`,
		alreadyIn: (people: number) => `${people} er med fra før, og blir ikke endret`,
		hasLeft: (people: number) => `${people} har gått ut av kurset, og blir ikke tatt inn igjen`,
		mistakes: (rows: number) => count(rows, { one: '# rad har feil', other: '# rader har feil' }),
	},
	ignored: (headings: string) => `Disse kolonnene blir ikke lest: ${headings}.`,
	heading: (text: string) => `«${text}»`,
	mend: {
		title: 'Rett feilene først',
		text: 'Rett dem i fila, og last den opp på nytt.',
		or: 'Du kan også ta inn bare dem uten feil, og legge til de andre etterpå.',
	},
	uploadAgain: 'Last opp fila på nytt',
	takeIn: (people: number) => count(people, { one: 'Ta inn # deltaker', other: 'Ta inn # deltakere' }),
	takeInFaultless: (people: number) =>
		count(people, { one: 'Ta inn den ene uten feil', other: 'Ta inn de # uten feil' }),
	discard: 'Forkast lista',
	working: 'Arbeider. Ei lang liste kan ta noen sekunder.',
	letters: 'De som har e-post, får brev om plassen med en gang. Andre kan få en kode på papir.',
	nobodyNew: 'Lista har ingen nye deltakere å ta inn.',
	rows: {
		heading: 'Rad for rad',
		filter: 'Hvilke rader som vises',
		all: 'Alle',
		mistakes: 'Med feil',
		fresh: 'Nye',
		known: 'Kjent fra før',
		table: 'Radene i fila',
		none: 'Ingen rader her.',
		row: 'Rad',
		outcome: 'Hva skjer',
	},
	outcome: {
		seated: 'Får plass',
		waiting: 'Venteliste',
		account: 'Kontoen blir knyttet til',
		alreadyIn: 'Er med fra før',
		hasLeft: 'Har gått ut',
		addByHand: 'Legg til for hånd hvis det er avtalt',
		mistake: 'Feil, tas ikke inn',
	},
	done: {
		title: 'Lista er tatt inn',
		seated: (people: number) => count(people, { one: '# ny deltaker fikk plass', other: '# nye deltakere fikk plass' }),
		waiting: (people: number) => count(people, { one: '# ny kom på venteliste', other: '# nye kom på venteliste' }),
		withAccount: (people: number) => `${people} av dem hadde konto, og plassen er knyttet til den`,
		alreadyIn: (people: number) => `${people} var med fra før`,
		hasLeft: (people: number) => `${people} hadde gått ut av kurset, og ble ikke tatt inn igjen`,
		leftOut: 'Noen rader ble ikke tatt med',
		leftOutRows: (rows: string, howMany: number) =>
			count(howMany, {
				one: `Rad ${rows} i fila hadde feil. Rett dem og last opp fila på nytt: de som alt er med, blir ikke tatt inn to ganger.`,
				other: `Radene ${rows} i fila hadde feil. Rett dem og last opp fila på nytt: de som alt er med, blir ikke tatt inn to ganger.`,
			}),
		seeParticipants: 'Se deltakerne',
		another: 'Hent inn ei liste til',
	},
}
