import type { adminPerson as Words } from '../nb/admin-person'

export const adminPerson: typeof Words = {
	unnamed: 'Ein person',
	given: 'Rolla er gitt. Ho gjeld frå neste side personen opnar.',
	removed: 'Rolla er fjerna.',
	email: 'E-post',
	accountSince: 'Konto sidan',
	lastSignIn: 'Sist logga inn',
	notSignedIn: 'Ikkje innlogga nokon stad no',
	roles: 'Roller',
	noRoles: 'Inga rolle utanom deltakar, som alle er.',
	since: 'Sidan <date></date>',
	sinceGivenBy: 'Sidan <date></date>, gitt av <who></who>',
	deletedAccount: 'ein sletta konto',
	removeRole: 'Fjern rolla<role></role>',
	giveRole: 'Gi ei rolle',
	trail: 'Siste hendingar',
	aboutTrail: 'Notat, svar og planar er personen sine eigne, og blir ikkje viste her.',
	nothing: 'Ingenting er ført i loggen.',
	allInLog: (name) => `Alt i loggen om ${name}`,
}
