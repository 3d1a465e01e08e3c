import type { PrintedNameWords } from '../printed-name'

export const printedName: PrintedNameWords = {
	missing: 'Write the name that is to be printed on the certificate.',
	tooLong: (characters) => `The name can have at most ${characters} characters.`,
	notPrintable: (letters) => `We cannot print ${letters}. Write the name with Latin letters.`,
}
