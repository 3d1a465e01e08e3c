import { changeByLeadersOfRun, type Expectation, leadersOfRun, mendByLeadersOfRun } from '../asking'

const leads = '/leder/kurs/:run'
const at = '/leder/kurs/{run}'

/** Ways into a run: invitations, codes and lists. */
export const peopleRoutes: readonly Expectation[] = [
	{ route: '/bli-med', read: 'page', write: null },
	{
		route: '/bli-med/:code',
		at: '/bli-med/{invitation-code}',
		read: 'page',
		write: { visitor: 'sign-in', others: 'done' },
	},
	{
		route: '/bli-med/:code/plass',
		at: '/bli-med/{invitation-code}/plass',
		read: 'elsewhere',
		write: { visitor: 'sign-in', others: 'done' },
	},
	{ route: `${leads}/deltakere`, at: `${at}/deltakere`, read: leadersOfRun, write: null },
	{ route: `${leads}/deltakere/ny`, at: `${at}/deltakere/ny`, read: leadersOfRun, write: mendByLeadersOfRun },
	{ route: `${leads}/deltakere/koder`, at: `${at}/deltakere/koder`, read: leadersOfRun, write: null },
	{
		route: `${leads}/deltakere/koder.pdf`,
		at: `${at}/deltakere/koder.pdf`,
		read: { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 },
		write: null,
	},
	{
		route: `${leads}/deltakere/:enrolment/fjern`,
		at: `${at}/deltakere/{enrolment}/fjern`,
		read: leadersOfRun,
		write: changeByLeadersOfRun,
	},
	{ route: `${leads}/invitasjon`, at: `${at}/invitasjon`, read: leadersOfRun, write: null },
	{ route: `${leads}/invitasjon/qr.svg`, at: `${at}/invitasjon/qr.svg`, read: leadersOfRun, write: null },
	{
		route: `${leads}/invitasjon/ny-kode`,
		at: `${at}/invitasjon/ny-kode`,
		read: leadersOfRun,
		write: changeByLeadersOfRun,
	},
	{ route: `${leads}/import`, at: `${at}/import`, read: leadersOfRun, write: mendByLeadersOfRun },
	{ route: `${leads}/import/mal.csv`, at: `${at}/import/mal.csv`, read: leadersOfRun, write: null },
	{ route: `${leads}/import/:list`, at: `${at}/import/{list}`, read: leadersOfRun, write: changeByLeadersOfRun },
	{
		route: `${leads}/import/:list/forkast`,
		at: `${at}/import/{list}/forkast`,
		read: { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 },
		write: changeByLeadersOfRun,
	},
]
