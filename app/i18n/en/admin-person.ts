import type { adminPerson as Words } from '../nb/admin-person'

export const adminPerson: typeof Words = {
	unnamed: 'A person',
	given: 'The role has been given. It applies from the next page the person opens.',
	removed: 'The role has been removed.',
	email: 'E-mail',
	accountSince: 'Account since',
	lastSignIn: 'Last signed in',
	notSignedIn: 'Not signed in anywhere now',
	roles: 'Roles',
	noRoles: 'No role apart from participant, which everyone is.',
	since: 'Since <date></date>',
	sinceGivenBy: 'Since <date></date>, given by <who></who>',
	deletedAccount: 'a deleted account',
	removeRole: 'Remove the role<role></role>',
	giveRole: 'Give a role',
	trail: 'Latest events',
	aboutTrail: 'Notes, answers and plans are the person’s own, and are not shown here.',
	nothing: 'Nothing has been recorded in the log.',
	allInLog: (name) => `Everything in the log about ${name}`,
}
