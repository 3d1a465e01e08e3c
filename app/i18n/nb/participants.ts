import { counterIn } from '../counting'

const count = counterIn('nb')

/** Who is in a run, waits for a seat, or has left. */
export const participants = {
	taken: (seated: number, seats: number) => `${seated} av ${seats} plasser er tatt.`,
	takenWithoutLimit: (seated: number) =>
		seated === 0
			? 'Ingen deltakere ennå, og ingen øvre grense.'
			: count(seated, { one: '# deltaker, uten øvre grense.', other: '# deltakere, uten øvre grense.' }),
	waits: (waiting: number) => count(waiting, { one: '# står på venteliste.', other: '# står på venteliste.' }),
	done: {
		seated: 'Deltakeren har fått plass.',
		waiting: 'Kurset er fullt, så deltakeren står på ventelista.',
		removed: 'Deltakeren er ikke lenger med. Sto noen på venteliste, har de fått beskjed hvis de rykket opp.',
	},
	add: 'Legg til en deltaker',
	import: 'Hent inn ei liste',
	showInvitation: 'Vis invitasjonen',
	seated: 'Har plass',
	seatedTable: 'Deltakere med plass',
	nobody:
		'Ingen er med ennå. Del invitasjonen, hent inn ei liste fra Excel, eller legg til deltakere én og én. Er kurset åpent, kan folk også melde seg på selv fra kalenderen.',
	withoutAccount: (people: number) =>
		count(people, {
			one: '# deltaker er uten konto.',
			other: '# deltakere er uten konto.',
		}),
	printCodes: 'Skriv ut koder på papir',
	waitingList: 'Venteliste',
	aboutWaitingList:
		'Den som står øverst, får den neste ledige plassen. Det skjer av seg selv, og vi sender brev til dem som har e-post.',
	left: 'Ikke lenger med',
	leftCount: (people: number) => `Ikke lenger med (${people})`,
	columns: {
		place: 'Nr.',
		reference: 'Referanse',
		source: 'Kom inn',
		left: 'Gikk ut',
		account: 'Konto',
		seat: 'Plassen',
	},
	sources: {
		self: 'Meldte seg på selv',
		invitation: 'Fulgte invitasjonen',
		import: 'Hentet inn fra liste',
		leader: 'Lagt til av kursleder',
	},
	hasAccount: 'Har konto',
	remove: 'Fjern<name></name>',
	whoGetsNoLetters: 'Velg hvem som ikke skal ha brev.',
}
