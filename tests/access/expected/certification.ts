import {
	changeByLeadersOfRun,
	type Expectation,
	leadersOfRun,
	learnersOnly,
	mendByAdministrators,
	mendByLeadersOfRun,
} from '../asking'

const participant = '/leder/kurs/{run}/deltakere/{enrolment}'
const leadersLedOn = { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 } as const

/** Outcomes, sign-offs and certification. */
export const certificationRoutes: readonly Expectation[] = [
	{ route: '/kurs/:course/laringsmal', at: '/kurs/igangsetter/laringsmal', read: learnersOnly, write: null },
	{ route: '/leder/kurs/:run/deltakere/:enrolment', at: participant, read: leadersOfRun, write: null },
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/laringsmal/:outcome',
		at: `${participant}/laringsmal/{outcome}`,
		read: leadersOfRun,
		write: changeByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/laringsmal/:outcome/trekk-tilbake',
		at: `${participant}/laringsmal/{outcome}/trekk-tilbake`,
		read: leadersLedOn,
		write: changeByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/digital-form',
		at: `${participant}/digital-form`,
		read: leadersLedOn,
		write: changeByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/digital-form/trekk-tilbake',
		at: `${participant}/digital-form/trekk-tilbake`,
		read: leadersLedOn,
		write: changeByLeadersOfRun,
	},
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/unntak/:kind',
		at: `${participant}/unntak/student-certification`,
		read: { visitor: 'sign-in', administrator: 'page', others: 404 },
		write: mendByAdministrators,
	},
	{
		route: '/leder/kurs/:run/deltakere/:enrolment/bevis/:code',
		at: `${participant}/bevis/{run-certificate}`,
		read: leadersOfRun,
		write: null,
	},
	{
		route: '/leder/kurs/:run/sertifisering',
		at: '/leder/kurs/{run}/sertifisering',
		read: leadersOfRun,
		write: null,
	},
	{
		route: '/leder/kurs/:run/sertifisering/godkjenn',
		at: '/leder/kurs/{run}/sertifisering/godkjenn',
		read: leadersOfRun,
		write: mendByLeadersOfRun,
	},
]
