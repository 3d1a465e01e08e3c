import type { PrintedNameWords } from '../printed-name'

export const printedName: PrintedNameWords = {
	missing: 'Skriv namnet som skal stå på kursbeviset.',
	tooLong: (characters) => `Namnet kan ha høgst ${characters} teikn.`,
	notPrintable: (letters) => `Vi kan ikkje trykkje ${letters}. Skriv namnet med latinske bokstavar.`,
}
