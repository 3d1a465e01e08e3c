import type { runCode as Words } from '../nb/run-code'

export const runCode: typeof Words = {
	title: 'Bli med på eit kurs',
	entry: {
		lead: 'Har du fått ein kode frå kursleiaren? Han kan stå i ein invitasjon eller på ein lapp.',
		code: 'Koden din',
		aboutCode: 'Åtte eller tolv teikn. Mellomrom, bindestrek og store eller små bokstavar speler inga rolle.',
		goOn: 'Gå vidare',
		missing: 'Skriv koden du har fått.',
		malformed:
			'Koden er ikkje skriven rett. Han har åtte eller tolv teikn, slik: K7QX\u20114MPT. Sjå på han ein gong til.',
	},
	dead: {
		waitTitle: 'Vent litt før du prøver igjen',
		wait: 'Det har kome mange kodar som ikkje finst, frå nettverket du bruker. Prøv igjen om nokre minutt.',
		title: 'Koden verkar ikkje',
		malformed: 'Koden er ikkje skriven rett. Han har åtte eller tolv teikn, slik: K7QX\u20114MPT.',
		unknown:
			'Koden er rett skriven, men han finst ikkje, er bytt ut, eller er brukt frå før. Spør kursleiaren om du står fast.',
		used: 'Har du alt brukt koden? Då finn du kurset på <to>Mi side</to>.',
		typeAgain: 'Skriv koden på nytt',
	},
	refused: {
		'already-in': 'Du er med på kurset frå før.',
		'invitation-changed': 'Kursleiaren har laga ein ny kode, så denne verkar ikkje lenger. Spør etter den nye.',
		cancelled: 'Kurset er dessverre avlyst.',
		over: 'Kurset er over.',
		closed: 'Fristen for påmelding er ute. Spør kursleiaren om du likevel kan bli med.',
		'by-invitation-only': 'Kurset er berre for inviterte. Spør kursleiaren etter ein invitasjon.',
	},
	facts: {
		when: 'Når',
		onTheWeb: (span) => `På nett, ${span}`,
		leader: 'Kursleiar',
		leaders: 'Kursleiarar',
		day: (number) => `Dag ${number}`,
	},
	makeAccount: 'Lag ein konto',
	invitation: {
		lead: 'Du er invitert til dette kurset.',
		isIn: 'Du er med på kurset.',
		seePlace: 'Sjå plassen din',
		signedUpAs:
			'Du blir påmeld som <name></name>. Er kurset fullt, kjem du på venteliste. Du kan melde deg av når du vil før kurset er over.',
		join: 'Bli med',
		signInBy: (deadline) =>
			`Logg inn eller lag ein konto for å bli med, seinast ${deadline}. Etterpå kjem du tilbake hit.`,
	},
	place: {
		title: (name) => `Er du ${name}?`,
		lead: (run) => `Det står ein plass på «${run}» og ventar på deg.`,
		hasPlace: 'Kontoen din har alt ein plass her',
		aboutHasPlace:
			'Ein konto kan ha éin plass i kvart kurs. <to>Sjå plassen du har</to>. Er det to plassar til deg, kan kursleiaren fjerne den eine.',
		ifItIsYou:
			'Er det deg, knyter du plassen til kontoen du er logga inn med. Oppmøte som er ført, følgjer med. Koden kan berre brukast éin gong.',
		yes: 'Ja, det er min plass',
		no: 'Nei, det er ikkje meg',
		needsAccount:
			'Er det deg, treng du ein konto. Då får du leksjonane og kursbeviset ditt her. Du kjem tilbake hit etterpå.',
	},
}
