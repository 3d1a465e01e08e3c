import { type Expectation, leadersOfRun, leadersOnly, mendByLeadersOfRun } from '../asking'

/** Plans that were handed in, and the briefing before a day of the course. */
export const assignmentRoutes: readonly Expectation[] = [
	{ route: '/leder/innleveringer', read: leadersOnly, write: null },
	{
		route: '/leder/innleveringer/:submission',
		at: '/leder/innleveringer/{submission}',
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
	{ route: '/leder/kurs/:run/for-dag-to', at: '/leder/kurs/{run}/for-dag-to', read: leadersOfRun, write: null },
]
