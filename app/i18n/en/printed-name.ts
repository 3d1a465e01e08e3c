import type { printedName as Words } from '../nb/printed-name'

export const printedName: typeof Words = {
	missing: 'Write the name that is to be printed on the certificate.',
	tooLong: (characters) => `The name can have at most ${characters} characters.`,
	notPrintable: (letters) => `We cannot print ${letters}. Write the name with Latin letters.`,
}
