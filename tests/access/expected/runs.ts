import { changeByLeadersOfRun, type Expectation, leadersOfRun, leadersOnly, mendByLeadersOfRun } from '../asking'

/** Planning runs, the calendar and signing up. */
export const runRoutes: readonly Expectation[] = [
	{ route: '/kurs/kalender.ics', read: 'page', write: null },
	// An open run is for everybody to see; `runs.http.spec.ts` asks for one by invitation.
	{ route: '/pamelding/:run', at: '/pamelding/{run}', read: 'page', write: null },
	{
		route: '/pamelding/:run/meld-pa',
		at: '/pamelding/{run}/meld-pa',
		read: 'elsewhere',
		write: { visitor: 'sign-in', others: 'done' },
	},
	// Who is not in the run has nothing to leave; asking for it again finds it done.
	{
		route: '/pamelding/:run/meld-av',
		at: '/pamelding/{run}/meld-av',
		read: { visitor: 'sign-in', ada: 'page', others: 404 },
		write: { visitor: 'sign-in', others: 'done' },
	},
	{
		route: '/leder/kurs/ny',
		read: leadersOnly,
		write: { ...leadersOnly, leader: 'mend', 'other-leader': 'mend', administrator: 'mend' },
	},
	{
		route: '/leder/kurs/:run/endre',
		at: '/leder/kurs/{run}/endre',
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/avlys',
		at: '/leder/kurs/{run}/avlys',
		read: leadersOfRun,
		write: changeByLeadersOfRun,
		fields: { grunn: 'Kurslederen er syk.' },
	},
]
