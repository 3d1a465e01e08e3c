import type { roleGrant as Words } from '../nb/role-grant'

export const roleGrant: typeof Words = {
	name: 'Give a role',
	title: (name) => `Give ${name} a role`,
	give: 'Give the role',
	cancel: 'Cancel',
	role: 'Role',
	means: {
		'course-leader': 'Plans courses, takes attendance and certifies participants.',
		'college-contact': 'Follows the progress of the students at one institution, and sees no others.',
		administrator: 'Sees all courses, gives roles and reads the log.',
	},
	office: 'District office',
	reach: 'Which course runs should the course leader see?',
	ownRuns: 'Only their own',
	aboutOwnRuns: 'Those where the person is named as course leader.',
	allAtOffice: 'All at the office',
	aboutAllAtOffice: 'Those that others at the office lead, too.',
	institution: 'Institution',
	forLeaders: 'For course leaders.',
	forContacts: 'For college contacts.',
	missing: {
		role: 'Choose which role the person should have.',
		office: 'Choose which district office the course leader belongs to.',
		reach: 'Choose which course runs the course leader should see.',
		institution: 'Choose which institution the college contact belongs to.',
	},
	refused: {
		'already-held': 'The person already has this role.',
		'no-such-place': 'The place no longer exists. Choose another.',
		'place-closed': 'The place is closed. Choose another, or reopen it first.',
	},
}
