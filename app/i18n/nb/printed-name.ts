/** What is wrong with a name that is to stand on a certificate. */
export const printedName = {
	missing: 'Skriv navnet som skal stå på kursbeviset.',
	tooLong: (characters: number) => `Navnet kan ha høyst ${characters} tegn.`,
	notPrintable: (letters: string) => `Vi kan ikke trykke ${letters}. Skriv navnet med latinske bokstaver.`,
}
