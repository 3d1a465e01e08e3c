/** The page on which the code of a certificate is typed. */
export const codeEntry = {
	title: 'Sjekk et kursbevis',
	lead: 'Er du arbeidsgiver, skole eller kommune? Her ser du om et kursbevis er ekte.',
	malformed: 'Koden er ikke skrevet riktig. Den har tolv tegn, slik: K7QX-4MPT-9R2W. Se på papiret og prøv igjen.',
	missing: 'Skriv koden som står på kursbeviset.',
	couldBeThis: 'Noen tegn ligner på hverandre. Kan det være denne koden?',
	couldBeThese: 'Noen tegn ligner på hverandre. Kan det være en av disse kodene?',
	code: 'Koden på kursbeviset',
	aboutCode: 'Tolv tegn i tre grupper. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle.',
	check: 'Sjekk koden',
	scan: 'Du kan også skanne QR-koden på papiret.',
}
