import type { printedName as Words } from '../nb/printed-name'

export const printedName: typeof Words = {
	missing: 'Skriv namnet som skal stå på kursbeviset.',
	tooLong: (characters) => `Namnet kan ha høgst ${characters} teikn.`,
	notPrintable: (letters) => `Vi kan ikkje trykkje ${letters}. Skriv namnet med latinske bokstavar.`,
}
