import type { roleRevocation as Words } from '../nb/role-revocation'

export const roleRevocation: typeof Words = {
	name: 'Fjern ei rolle',
	title: (name) => `Fjerne rolla frå ${name}?`,
	remove: 'Fjern rolla',
	cancel: 'Avbryt',
	notRemoved: 'Rolla er ikkje fjerna',
	lastAdministrator: 'Dette er den einaste administratoren. Gi rolla til nokon andre først.',
	consequence: {
		administrator:
			'Personen slepp ikkje lenger inn i administrasjonen. Det gjeld med ein gong, og du kan gi rolla igjen seinare.',
		'course-leader':
			'Personen slepp ikkje lenger inn på sidene for kursleiarar. Kurs som personen står som kursleiar på, blir ståande med namnet. Det gjeld med ein gong, og du kan gi rolla igjen seinare.',
		'college-contact':
			'Personen ser ikkje lenger studentane ved institusjonen. Det gjeld med ein gong, og du kan gi rolla igjen seinare.',
	},
	isOwn: 'Dette er di eiga rolle. Du mistar tilgangen hit når du fjernar henne.',
}
