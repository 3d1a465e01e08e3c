import type { offices as Words } from '../nb/offices'

export const offices: typeof Words = {
	title: 'District offices',
	lead: 'Courses belong to a district office, and so do course leaders.',
	added: 'The office has been added.',
	leaders: 'Course leaders',
	runsToCome: 'Courses now and to come',
	runs: 'Courses in all',
	closed: 'Closed',
	empty: 'None have been added yet.',
	toAdd: 'Add an office',
	add: 'Add the office',
}
