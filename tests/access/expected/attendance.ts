import { changeByLeadersOfRun, type Expectation, leadersOfRun, mendByLeadersOfRun } from '../asking'

const list = '/leder/kurs/{run}/oppmote/{day}'

/** Who was there. */
export const attendanceRoutes: readonly Expectation[] = [
	{ route: '/leder/kurs/:run/oppmote', at: '/leder/kurs/{run}/oppmote', read: leadersOfRun, write: null },
	{ route: '/leder/kurs/:run/oppmote/:day', at: list, read: leadersOfRun, write: changeByLeadersOfRun },
	{
		route: '/leder/kurs/:run/oppmote/:day/merker',
		at: `${list}/merker`,
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/oppmote/:day/alle',
		at: `${list}/alle`,
		read: { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 },
		write: changeByLeadersOfRun,
	},
	{ route: '/leder/kurs/:run/oppmote/:day/kode', at: `${list}/kode`, read: leadersOfRun, write: null },
	{ route: '/leder/kurs/:run/oppmote/:day/kode/na', at: `${list}/kode/na`, read: leadersOfRun, write: null },
	{ route: '/leder/kurs/:run/oppmote/:day/ark.pdf', at: `${list}/ark.pdf`, read: leadersOfRun, write: null },
	{ route: '/oppmote', read: 'page', write: null },
	// Who has scanned the code has the right to see which day it is; only who has a seat is marked.
	{
		route: '/oppmote/:day/:code',
		at: '/oppmote/{scan}',
		read: { visitor: 'sign-in', others: 'page' },
		write: { visitor: 'sign-in', ada: 'done', others: 409 },
	},
]
