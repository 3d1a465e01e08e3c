import type { codeEntry as Words } from '../nb/code-entry'

export const codeEntry: typeof Words = {
	title: 'Sjekk eit kursbevis',
	lead: 'Er du arbeidsgivar, skule eller kommune? Her ser du om eit kursbevis er ekte.',
	malformed: 'Koden er ikkje skriven rett. Sjå på papiret og prøv igjen.',
	missing: 'Skriv koden som står på kursbeviset.',
	couldBeThis: 'Nokre teikn liknar på kvarandre. Kan det vere denne koden?',
	couldBeThese: 'Nokre teikn liknar på kvarandre. Kan det vere ein av desse kodane?',
	code: 'Koden på kursbeviset',
	aboutCode:
		'Tolv teikn i tre grupper, slik: <example></example>. Mellomrom, bindestrek og store eller små bokstavar speler inga rolle.',
	check: 'Sjekk koden',
	paper: 'Koden står nedst til høgre på papiret. Du kan òg skanne QR-koden ved sida av.',
	drawing: 'Teikning av eit kursbevis. Ein ring viser kvar koden og QR-koden står: nedst til høgre.',
	file: 'Har du fått beviset som fil? <to>Sjekk fila</to>, så ser du òg om nokon har endra henne.',
}
