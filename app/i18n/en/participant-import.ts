import type { participantImport as Words } from '../nb/participant-import'

export const participantImport: typeof Words = {
	title: 'Import a list',
	lead: 'Upload a list from Excel. You will see what happens to each row before anyone is added.',
	discarded: 'The list has been discarded. Nobody was added.',
	waiting: {
		title: 'You have a list waiting',
		text: '<to>Look over “<file></file>”</to>. If you upload a new one, it takes the place of this one.',
	},
	file: { label: 'File with participants', description: 'Excel (.xlsx) or CSV' },
	fileMissing: 'Choose the file with the participants.',
	fileTooLarge:
		'The file is too large. It can be at most 2 MB. A list of a thousand names usually takes less than 100 KB.',
	look: 'Look over the list',
	cancel: 'Cancel',
	reading: 'Reading the file. It may take a few seconds.',
	help: {
		heading: 'What the list should look like',
		columns: (of) =>
			`One row for each participant, with headings at the top: <strong>${of.name}</strong> (or ${of.givenName} and ${of.familyName}), <strong>${of.email}</strong> and <strong>${of.number}</strong>, for example a student number. Only the name is needed.`,
		order: 'The order of the columns does not matter. Other columns are not read, and not kept.',
		zeros: 'Zeros at the start of a number are kept.',
		size: (people) => `Excel file (.xlsx) or CSV, at most ${people} participants and 2 MB.`,
		template: 'Download a template to fill in',
	},
	tooMany: (people) =>
		`The list has too many rows. It can have at most ${people} participants. Split it into several lists.`,
	refused: {
		'empty-file': 'The file is empty.',
		'too-large-inside': 'The file is too large when unpacked. Copy only the list into a new file, and upload that one.',
		'broken-archive': 'The Excel file is damaged or not complete. Open it in Excel, save it again, and try once more.',
		protected: 'The file is protected by a password. Save it without a password, and upload it again.',
		'old-excel': 'The file is in an old Excel format (.xls). Open it in Excel, and save it as .xlsx.',
		'not-a-table': 'This is not a list from a spreadsheet. Upload an Excel file (.xlsx) or a CSV file.',
		'quote-not-closed':
			'The file has a quotation mark (") that is opened but never closed. Save it again as an Excel file (.xlsx), and upload that one.',
		'no-name-column': 'We cannot find the column with names. Write “Name” at the top of it, and upload the file again.',
		'column-twice': 'Two columns hold the same thing by their headings. Remove one of them, and upload the file again.',
		'no-people': 'The list has headings, but no participants below them.',
	},
	heading: (text) => `“${text}”`,
	headingsFound: (headings) => `At the top it says: ${headings}.`,
}
