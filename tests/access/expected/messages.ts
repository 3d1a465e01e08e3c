import { changeByLeadersOfRun, type Expectation, leadersOfRun, leadersOnly, mendByLeadersOfRun } from '../asking'

const leadersElsewhere = { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 } as const

/** Messages, reminders and evaluations of runs. */
export const messageRoutes: readonly Expectation[] = [
	{
		route: '/leder/kurs/:run/meldinger',
		at: '/leder/kurs/{run}/meldinger',
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/meldinger/forhandsvis',
		at: '/leder/kurs/{run}/meldinger/forhandsvis',
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/meldinger/paminnelser',
		at: '/leder/kurs/{run}/meldinger/paminnelser',
		read: leadersElsewhere,
		write: changeByLeadersOfRun,
		fields: { til: 'av' },
	},
	{
		route: '/leder/kurs/:run/meldinger/paminnelser/deltaker',
		at: '/leder/kurs/{run}/meldinger/paminnelser/deltaker',
		read: leadersElsewhere,
		write: mendByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/evaluering',
		at: '/leder/kurs/{run}/evaluering',
		read: leadersOfRun,
		write: null,
	},
	{ route: '/leder/evalueringer', read: leadersOnly, write: null },
	{ route: '/leder/evalueringer/csv', read: leadersOnly, write: null },
	// The link in a letter is the right to it, whoever follows it.
	{ route: '/kursbrev/stopp/:token', at: '/kursbrev/stopp/{letters-token}', read: 'page', write: 'done' },
	{ route: '/kursbrev/igjen/:token', at: '/kursbrev/igjen/{letters-token}', read: 'elsewhere', write: 'done' },
]
