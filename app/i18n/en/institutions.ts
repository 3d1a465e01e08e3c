import type { institutions as Words } from '../nb/institutions'

export const institutions: typeof Words = {
	title: 'Institutions',
	lead: 'Colleges and others that have their students certified. A college contact follows their own students.',
	added: 'The institution has been added.',
	contacts: 'College contacts',
	runsToCome: 'Courses now and to come',
	runs: 'Courses in all',
	closed: 'Closed',
	empty: 'None have been added yet.',
	toAdd: 'Add an institution',
	add: 'Add the institution',
}
