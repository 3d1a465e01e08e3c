/** The page on which the code on the wall is typed. */
export const checkInEntry = {
	title: 'Meld at du er her',
	lead: 'Er du på kurs nå? Skriv koden som kurslederen viser på veggen.',
	code: 'Koden på veggen',
	aboutCode:
		'Tolv tegn i tre grupper. Den byttes hvert minutt. Mellomrom, bindestrek og store eller små bokstaver spiller ingen rolle.',
	goOn: 'Gå videre',
	orScan: 'Du kan også skanne QR-koden med kameraet på telefonen.',
	missing: 'Skriv koden som står på veggen.',
	refused: {
		malformed:
			'Koden er ikke skrevet riktig. Den har tolv tegn, slik: K7QX-\u20604MPT-\u20609R2W. Se på veggen og prøv igjen.',
		stale: 'Koden er byttet ut. Skriv den som står på veggen nå.',
		unknown: 'Ingen kurs har denne koden nå. Se på veggen og prøv igjen.',
		wait: 'Det har vært for mange koder som ikke finnes. Vent noen minutter, eller be kurslederen krysse deg av.',
	},
}
