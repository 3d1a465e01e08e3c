/** The page on which a file with a certificate is checked. */
export const fileCheck = {
	title: 'Sjekk ei fil med et kursbevis',
	lead: 'Har du fått et kursbevis som fil? Her ser du om det er vi som har laget den, og om noen har endret den.',
	missing: 'Velg fila du vil sjekke.',
	noCertificate: (file: string) => `Vi finner ikke noe bevis i «${file}». Velg en fil du har fått som bevis.`,
	tooLarge:
		'Fila er større enn 2 MB. Et bevis herfra er mye mindre, så dette er kanskje et bilde eller en skannet kopi. Sjekk koden på beviset i stedet.',
	another: 'Sjekk ei fil til',
	file: 'Fila med beviset',
	aboutFile: 'PDF-en, bildet (.svg) eller merket (.json), høyst 2\u00a0MB. Vi lagrer den ikke.',
	check: 'Sjekk fila',
	checking: 'Sjekker fila.',
	onlyPaper: 'Har du bare papiret? <to>Sjekk koden på beviset</to>.',
	changed: {
		title: 'Fila er endret',
		text: 'Noen har endret fila etter at vi signerte den. Stol ikke på det som står i den. Be om å få den opprinnelige fila, eller <to>sjekk koden på beviset</to>.',
	},
	unknownKey: {
		title: 'Vi har ikke signert fila',
		text: 'Det står i fila at beviset er utstedt her, men ingen av nøklene våre har signert den. Stol ikke på det som står i den.',
	},
	otherIssuer: {
		title: 'Fila er fra en annen utsteder',
		text: (issuer: string) =>
			`Det står i fila at beviset er utstedt av «${issuer}». Det kan vi ikke sjekke. Spør utstederen, eller bruk siden der de lar deg kontrollere bevis.`,
	},
	notInRegister: {
		title: 'Beviset står ikke i registeret',
		text: 'Signaturen i fila er vår, men registeret vårt har ikke noe bevis med denne koden. Ta kontakt med distriktskontoret.',
	},
	valid: {
		title: 'Beviset er ekte og gyldig',
		text: 'Vi har signert det, og ingen har endret det. Sammenlign med det du ellers har fått: det er bare opplysningene under som er sjekket.',
	},
	revoked: {
		title: 'Beviset gjelder ikke lenger',
		text: (reason: string) => `Vi har utstedt det, men det ble trukket tilbake <date></date>. Grunn: ${reason}.`,
	},
	replaced: {
		title: 'Beviset er erstattet av et nytt',
		text: 'Vi har utstedt det, men <date></date> tok et nytt bevis plassen.',
		seeNew: 'Se det nye beviset',
	},
	forgotten:
		'Innehaveren har bedt oss om å slette opplysningene, så nå står de bare i fila. Signaturen viser at de er slik vi skrev dem.',
	seeAll: 'Se alt som står på beviset',
	savedDifferently: 'Fila er lagret på en annen måte enn vi delte den ut, men innholdet er det samme.',
	inFile: 'Det som står i fila',
	issued: 'Utstedt',
	issuer: 'Utsteder',
	code: 'Kode',
}
