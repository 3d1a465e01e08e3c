/** The page on which the code of a certificate is typed. */
export const codeEntry = {
	title: 'Sjekk et kursbevis',
	lead: 'Er du arbeidsgiver, skole eller kommune? Her ser du om et kursbevis er ekte.',
	malformed: 'Koden er ikke skrevet riktig. Se på papiret og prøv igjen.',
	missing: 'Skriv koden som står på kursbeviset.',
	couldBeThis: 'Noen tegn ligner på hverandre. Kan det være denne koden?',
	couldBeThese: 'Noen tegn ligner på hverandre. Kan det være en av disse kodene?',
	code: 'Koden på kursbeviset',
	aboutCode:
		'Tolv tegn i tre grupper, slik: <example></example>. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle.',
	check: 'Sjekk koden',
	paper: 'Koden står nederst til høyre på papiret. Du kan også skanne QR-koden ved siden av.',
	drawing: 'Tegning av et kursbevis. En ring viser hvor koden og QR-koden står: nederst til høyre.',
	file: 'Har du fått beviset som fil? <to>Sjekk fila</to>, så ser du også om noen har endret den.',
}
