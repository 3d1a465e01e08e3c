import type { fileCheck as Words } from '../nb/file-check'

export const fileCheck: typeof Words = {
	title: 'Sjekk ei fil med eit kursbevis',
	lead: 'Har du fått eit kursbevis som fil? Her ser du om det er vi som har laga fila, og om nokon har endra henne.',
	missing: 'Vel fila du vil sjekke.',
	noCertificate: (file) => `Vi finn ikkje noko bevis i «${file}». Vel ei fil du har fått som bevis.`,
	tooLarge:
		'Fila er større enn 2 MB. Eit bevis herfrå er mykje mindre, så dette er kanskje eit bilete eller ein skanna kopi. Sjekk koden på beviset i staden.',
	another: 'Sjekk ei fil til',
	file: 'Fila med beviset',
	aboutFile: 'PDF-en, biletet (.svg) eller merket (.json), høgst 2\u00a0MB. Vi lagrar henne ikkje.',
	check: 'Sjekk fila',
	checking: 'Sjekkar fila.',
	onlyPaper: 'Har du berre papiret? <to>Sjekk koden på beviset</to>.',
	changed: {
		title: 'Fila er endra',
		text: 'Nokon har endra fila etter at vi signerte henne. Stol ikkje på det som står der. Be om å få den opphavlege fila, eller <to>sjekk koden på beviset</to>.',
	},
	unknownKey: {
		title: 'Vi har ikkje signert fila',
		text: 'Det står i fila at beviset er utferda her, men ingen av nøklane våre har signert henne. Stol ikkje på det som står der.',
	},
	otherIssuer: {
		title: 'Fila er frå ein annan utferdar',
		text: (issuer) =>
			`Det står i fila at beviset er utferda av «${issuer}». Det kan vi ikkje sjekke. Spør utferdaren, eller bruk sida der dei lèt deg kontrollere bevis.`,
	},
	notInRegister: {
		title: 'Beviset står ikkje i registeret',
		text: 'Signaturen i fila er vår, men registeret vårt har ikkje noko bevis med denne koden. Ta kontakt med distriktskontoret.',
	},
	valid: {
		title: 'Beviset er ekte og gyldig',
		text: 'Vi har signert det, og ingen har endra det. Samanlikn med det du elles har fått: det er berre opplysningane under som er sjekka.',
	},
	revoked: {
		title: 'Beviset gjeld ikkje lenger',
		text: (reason) => `Vi har utferda det, men det vart trekt tilbake <date></date>. Grunn: ${reason}.`,
	},
	replaced: {
		title: 'Beviset er erstatta av eit nytt',
		text: 'Vi har utferda det, men <date></date> tok eit nytt bevis plassen.',
		seeNew: 'Sjå det nye beviset',
	},
	forgotten:
		'Innehavaren har bede oss om å slette opplysningane, så no står dei berre i fila. Signaturen viser at dei er slik vi skreiv dei.',
	seeAll: 'Sjå alt som står på beviset',
	savedDifferently: 'Fila er lagra på ein annan måte enn vi delte henne ut, men innhaldet er det same.',
	inFile: 'Det som står i fila',
	issued: 'Utferda',
	issuer: 'Utferdar',
	code: 'Kode',
}
