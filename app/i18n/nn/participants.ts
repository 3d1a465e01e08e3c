import { counterIn } from '../counting'
import type { participants as Words } from '../nb/participants'

const count = counterIn('nn')

export const participants: typeof Words = {
	taken: (seated, seats) => `${seated} av ${seats} plassar er tekne.`,
	takenWithoutLimit: (seated) =>
		seated === 0
			? 'Ingen deltakarar enno, og inga øvre grense.'
			: count(seated, { one: '# deltakar, utan øvre grense.', other: '# deltakarar, utan øvre grense.' }),
	waits: (waiting) => count(waiting, { one: '# står på venteliste.', other: '# står på venteliste.' }),
	done: {
		seated: 'Deltakaren har fått plass.',
		waiting: 'Kurset er fullt, så deltakaren står på ventelista.',
		removed: 'Deltakaren er ikkje lenger med. Stod nokon på venteliste, har dei fått beskjed om dei rykte opp.',
	},
	add: 'Legg til ein deltakar',
	import: 'Hent inn ei liste',
	showInvitation: 'Vis invitasjonen',
	seated: 'Har plass',
	seatedTable: 'Deltakarar med plass',
	nobody:
		'Ingen er med enno. Del invitasjonen, hent inn ei liste frå Excel, eller legg til deltakarar éin og éin. Er kurset ope, kan folk òg melde seg på sjølve frå kalenderen.',
	withoutAccount: (people) =>
		count(people, {
			one: '# deltakar er utan konto.',
			other: '# deltakarar er utan konto.',
		}),
	printCodes: 'Skriv ut kodar på papir',
	waitingList: 'Venteliste',
	aboutWaitingList:
		'Den som står øvst, får den neste ledige plassen. Det skjer av seg sjølv, og vi sender brev til dei som har e-post.',
	left: 'Ikkje lenger med',
	leftCount: (people) => `Ikkje lenger med (${people})`,
	columns: {
		place: 'Nr.',
		reference: 'Referanse',
		source: 'Kom inn',
		left: 'Gjekk ut',
		account: 'Konto',
		seat: 'Plassen',
	},
	sources: {
		self: 'Melde seg på sjølv',
		invitation: 'Følgde invitasjonen',
		import: 'Henta inn frå liste',
		leader: 'Lagd til av kursleiar',
	},
	hasAccount: 'Har konto',
	remove: 'Fjern<name></name>',
	whoGetsNoLetters: 'Vel kven som ikkje skal ha brev.',
}
