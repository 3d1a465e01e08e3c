/** The pages of a code: where it is typed, the run that it invites to, and the place that waits for its owner. */
export const runCode = {
	title: 'Bli med på et kurs',
	entry: {
		lead: 'Har du fått en kode fra kurslederen? Den kan stå i en invitasjon eller på en lapp.',
		code: 'Koden din',
		aboutCode: 'Åtte eller tolv tegn. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle.',
		goOn: 'Gå videre',
		missing: 'Skriv koden du har fått.',
		malformed:
			'Koden er ikke skrevet riktig. Den har åtte eller tolv tegn, slik: K7QX\u20114MPT. Se på den en gang til.',
	},
	dead: {
		waitTitle: 'Vent litt før du prøver igjen',
		wait: 'Det har kommet mange koder som ikke finnes, fra nettverket du bruker. Prøv igjen om noen minutter.',
		title: 'Koden virker ikke',
		malformed: 'Koden er ikke skrevet riktig. Den har åtte eller tolv tegn, slik: K7QX\u20114MPT.',
		unknown:
			'Koden er riktig skrevet, men den finnes ikke, er byttet ut, eller er brukt fra før. Spør kurslederen om du står fast.',
		used: 'Har du alt brukt koden? Da finner du kurset på <to>Min side</to>.',
		typeAgain: 'Skriv koden på nytt',
	},
	refused: {
		'already-in': 'Du er med på kurset fra før.',
		'invitation-changed': 'Kurslederen har laget en ny kode, så denne virker ikke lenger. Spør etter den nye.',
		cancelled: 'Kurset er dessverre avlyst.',
		over: 'Kurset er over.',
		closed: 'Fristen for påmelding er ute. Spør kurslederen om du likevel kan bli med.',
		'by-invitation-only': 'Kurset er bare for inviterte. Spør kurslederen etter en invitasjon.',
	},
	facts: {
		when: 'Når',
		onTheWeb: (span: string) => `På nett, ${span}`,
		leader: 'Kursleder',
		leaders: 'Kursledere',
		day: (number: number) => `Dag ${number}`,
	},
	makeAccount: 'Lag en konto',
	invitation: {
		lead: 'Du er invitert til dette kurset.',
		isIn: 'Du er med på kurset.',
		seePlace: 'Se plassen din',
		signedUpAs:
			'Du blir påmeldt som <name></name>. Er kurset fullt, kommer du på venteliste. Du kan melde deg av når du vil før kurset er over.',
		join: 'Bli med',
		signInBy: (deadline: string) =>
			`Logg inn eller lag en konto for å bli med, senest ${deadline}. Etterpå kommer du tilbake hit.`,
	},
	place: {
		title: (name: string) => `Er du ${name}?`,
		lead: (run: string) => `Det står en plass på «${run}» og venter på deg.`,
		hasPlace: 'Kontoen din har alt en plass her',
		aboutHasPlace:
			'En konto kan ha én plass i hvert kurs. <to>Se plassen du har</to>. Er det to plasser til deg, kan kurslederen fjerne den ene.',
		ifItIsYou:
			'Er det deg, knytter du plassen til kontoen du er logget inn med. Oppmøte som er ført, følger med. Koden kan bare brukes én gang.',
		yes: 'Ja, det er min plass',
		no: 'Nei, det er ikke meg',
		needsAccount:
			'Er det deg, trenger du en konto. Da får du leksjonene og kursbeviset ditt her. Du kommer tilbake hit etterpå.',
	},
}
