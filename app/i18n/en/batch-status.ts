import { counterIn } from '../counting'
import type { batchStatus as Words } from '../nb/batch-status'

const count = counterIn('en')

export const batchStatus: typeof Words = {
	progress: 'The certificates as PDFs',
	noContact: 'No contact with the portal. The work goes on all the same.',
	underWay:
		'You can close the page. The work goes on, and whoever asked for the files gets a letter when they are ready.',
	inQueue:
		'The files are in the queue and will be made in a moment. You can close the page; whoever asked for the files gets a letter when they are ready.',
	lookAgain: 'See how far it has come',
	missing: (files) => count(files, { one: '# file is gone', other: '# files are gone' }),
	aboutMissing: 'The files are no longer here, so the archive cannot be downloaded.',
	makeAnew: 'Make them again.',
	askToMakeAnew: 'Ask the course leader to make them again.',
	download: 'Download',
	archive: (files) =>
		count(files, {
			one: 'All the certificates in a ZIP file (# PDF)',
			other: 'All the certificates in a ZIP file (# PDFs)',
		}),
	codes: 'Names and codes in a table (CSV)',
	goneOn: 'The files will be deleted on <date></date>. They can be made again, and will be the same.',
	nothing: 'There are no files to download.',
	takenBack: (certificates) =>
		count(certificates, {
			one: '# certificate has been replaced or revoked since, and is left out.',
			other: '# certificates have been replaced or revoked since, and are left out.',
		}),
	failures: { title: 'These were not made', caption: 'Certificates that were not made, and why' },
	name: 'Name',
	why: 'Why',
	deleted: 'Deleted',
}
