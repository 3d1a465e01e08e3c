import type { batch as Words } from '../nb/batch'

export const batch: typeof Words = {
	name: 'The certificates as PDFs',
	title: 'The certificates as PDFs: <what></what>',
	certificate: 'Certificate',
	ordered: 'Ordered <date></date>.',
	back: 'Back to the certification',
	again: 'Make all of them again',
	nothingToMake: 'Nobody has received this certificate on the course yet, so there are no files to make.',
}
