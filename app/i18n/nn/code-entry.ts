import type { codeEntry as Words } from '../nb/code-entry'

export const codeEntry: typeof Words = {
	title: 'Sjekk eit kursbevis',
	lead: 'Er du arbeidsgivar, skule eller kommune? Her ser du om eit kursbevis er ekte.',
	malformed: 'Koden er ikkje skriven rett. Han har tolv teikn, slik: K7QX-4MPT-9R2W. Sjå på papiret og prøv igjen.',
	missing: 'Skriv koden som står på kursbeviset.',
	couldBeThis: 'Nokre teikn liknar på kvarandre. Kan det vere denne koden?',
	couldBeThese: 'Nokre teikn liknar på kvarandre. Kan det vere ein av desse kodane?',
	code: 'Koden på kursbeviset',
	aboutCode: 'Tolv teikn i tre grupper. Mellomrom, bindestrek og store eller små bokstavar speler inga rolle.',
	check: 'Sjekk koden',
	scan: 'Du kan òg skanne QR-koden på papiret.',
}
