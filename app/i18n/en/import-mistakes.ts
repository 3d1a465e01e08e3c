import type { importMistakes as Words } from '../nb/import-mistakes'

export const importMistakes: typeof Words = {
	missing: 'The name is missing.',
	taken: 'The number belongs to another participant in the course. Check it, or leave it empty.',
	name: {
		unfit: 'The name has no letters. Write the first name and the last name.',
		tooLong: (most) => `The name is too long. It can have at most ${most} characters.`,
		formula: 'The name begins like a formula (=, +, - or @). Write it as plain text.',
		garbled: 'The name has letters that have been garbled. Save the list as an Excel file (.xlsx).',
		hidden: 'The name has hidden characters or line breaks. Clear the cell and write it again.',
		sameAs: (row) =>
			`The same name as row\u00a0${row}, and nothing tells them apart. Write an e-mail address or a number for each of them.`,
	},
	email: {
		unfit: 'The e-mail address does not look right. There should be one, like this: name@example.com.',
		tooLong: (most) => `The e-mail address is too long. It can have at most ${most} characters.`,
		formula: 'The e-mail address begins like a formula (=, +, - or @). Write it as plain text.',
		garbled: 'The e-mail address has letters that have been garbled. Save the list as an Excel file (.xlsx).',
		hidden: 'The e-mail address has hidden characters or line breaks. Clear the cell and write it again.',
		sameAs: (row) => `The same e-mail address as row\u00a0${row}.`,
	},
	reference: {
		unfit: 'The number cannot be read.',
		tooLong: (most) => `The number is too long. It can have at most ${most} characters.`,
		formula: 'The number begins like a formula (=, +, - or @). Write it as plain text.',
		garbled: 'The number has letters that have been garbled. Save the list as an Excel file (.xlsx).',
		hidden: 'The number has hidden characters or line breaks. Clear the cell and write it again.',
		sameAs: (row) => `The same number as row\u00a0${row}.`,
	},
}
