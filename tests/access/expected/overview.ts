import { type Expectation, leadersOfRun, leadersOnly } from '../asking'

const exportsByLeadersOfRun = { visitor: 'sign-in', leader: 200, administrator: 200, others: 404 } as const
const backToTheTable = { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 } as const

/** The run at a glance, and its insight. */
export const overviewRoutes: readonly Expectation[] = [
	{ route: '/leder', read: leadersOnly, write: null },
	{ route: '/leder/kurs/:run', at: '/leder/kurs/{run}', read: leadersOfRun, write: null },
	{
		route: '/leder/kurs/:run/eksport',
		at: '/leder/kurs/{run}/eksport',
		read: backToTheTable,
		write: exportsByLeadersOfRun,
		fields: { format: 'csv' },
	},
	{ route: '/leder/kurs/:run/innsikt', at: '/leder/kurs/{run}/innsikt', read: leadersOfRun, write: null },
]
