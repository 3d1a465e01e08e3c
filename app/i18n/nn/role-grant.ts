import type { roleGrant as Words } from '../nb/role-grant'

export const roleGrant: typeof Words = {
	name: 'Gi ei rolle',
	title: (name) => `Gi ${name} ei rolle`,
	give: 'Gi rolla',
	cancel: 'Avbryt',
	role: 'Rolle',
	means: {
		'course-leader': 'Planlegg kurs, fører oppmøte og sertifiserer deltakarar.',
		'college-contact': 'Følgjer framgangen til studentane ved éin institusjon, og ser ikkje andre.',
		administrator: 'Ser alle kurs, gir roller og les loggen.',
	},
	office: 'Distriktskontor',
	reach: 'Kva for kurs skal kursleiaren sjå?',
	ownRuns: 'Berre eigne',
	aboutOwnRuns: 'Dei som personen er sett opp som kursleiar på.',
	allAtOffice: 'Alle ved kontoret',
	aboutAllAtOffice: 'Òg dei som andre ved kontoret leier.',
	institution: 'Institusjon',
	forLeaders: 'For kursleiarar.',
	forContacts: 'For fagansvarlege.',
	missing: {
		role: 'Vel kva rolle personen skal ha.',
		office: 'Vel kva distriktskontor kursleiaren høyrer til.',
		reach: 'Vel kva for kurs kursleiaren skal sjå.',
		institution: 'Vel kva institusjon den fagansvarlege høyrer til.',
	},
	refused: {
		'already-held': 'Personen har denne rolla frå før.',
		'no-such-place': 'Staden finst ikkje lenger. Vel ein annan.',
		'place-closed': 'Staden er stengd. Vel ein annan, eller opne han att først.',
	},
}
