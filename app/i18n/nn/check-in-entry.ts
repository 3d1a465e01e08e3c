import type { checkInEntry as Words } from '../nb/check-in-entry'

export const checkInEntry: typeof Words = {
	title: 'Meld at du er her',
	lead: 'Er du på kurs no? Skriv koden som kursleiaren viser på veggen.',
	code: 'Koden på veggen',
	aboutCode:
		'Tolv teikn i tre grupper. Han blir bytt kvart minutt. Mellomrom, bindestrek og store eller små bokstavar speler inga rolle.',
	goOn: 'Gå vidare',
	orScan: 'Du kan òg skanne QR-koden med kameraet på telefonen.',
	missing: 'Skriv koden som står på veggen.',
	refused: {
		malformed:
			'Koden er ikkje skriven rett. Han har tolv teikn, slik: K7QX-\u20604MPT-\u20609R2W. Sjå på veggen og prøv igjen.',
		stale: 'Koden er bytt ut. Skriv den som står på veggen no.',
		unknown: 'Ingen kurs har denne koden no. Sjå på veggen og prøv igjen.',
		wait: 'Det har vore for mange kodar som ikkje finst. Vent nokre minutt, eller be kursleiaren krysse deg av.',
	},
}
