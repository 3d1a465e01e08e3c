/** Somebody who asks: nobody signed in, or a person with this role. `grace` is another learner than the one whose things they are. */
export const askers = ['visitor', 'ada', 'grace', 'leader', 'contact', 'administrator'] as const
export type Asker = (typeof askers)[number]

/** What everybody gets, or each what is said of them; `others` stands for those who are not named. */
type ByAsker<Result> = Result | (Partial<Record<Asker, Result>> & { others: Result })

/**
 * `page` is 200. `sign-in` leads to the sign-in page, `course` to the course's page, for who has not begun on it,
 * `elsewhere` to another page. A number is that status.
 */
type Reading = 'page' | 'sign-in' | 'course' | 'elsewhere' | number
/** `done` is a 303 or 204 after a change, `mend` is 400 with the form again; the rest as in `Reading`. */
type Writing = 'done' | 'mend' | Exclude<Reading, 'page'>

/**
 * One route as each asker meets it. `{…}` in `at` are Ada's things. `fields` are what the form sends; where they are left
 * out, nothing is sent. `write: null` means that the route has no form: 405.
 */
export type Expectation = {
	route: string
	at?: string
	read: ByAsker<Reading>
	write: ByAsker<Writing> | null
	fields?: Record<string, string>
}

/** Ada and Grace are learners on the course; people with other roles have not begun on it. */
const learnersOnly = { visitor: 'sign-in', ada: 'page', grace: 'page', others: 'course' } as const
const changeByLearners = { visitor: 'sign-in', ada: 'done', grace: 'done', others: 'course' } as const
const mendByLearners = { visitor: 'sign-in', ada: 'mend', grace: 'mend', others: 'course' } as const
const visitorsOnly = { visitor: 'page', others: 'elsewhere' } as const
const signedInOnly = { visitor: 'sign-in', others: 'page' } as const
const mendBySignedIn = { visitor: 'sign-in', others: 'mend' } as const
const adasOnly = { visitor: 'sign-in', ada: 'page', grace: 404, others: 404 } as const

const lesson = '/kurs/igangsetter/{module}/{lesson}'
const scenario = '/kurs/igangsetter/{scenario-module}/samtale/{scenario}'

/** Every route of `app/routes.ts`, in its order; `every-route-is-listed.test.ts` holds the two together. */
export const expectations: readonly Expectation[] = [
	{ route: '/', read: 'page', write: null },
	{ route: '/kurs', read: 'page', write: null },
	{ route: '/kontaktpunkter', read: 'page', write: null },
	{
		route: '/kursbilder/:course/:module/:file',
		at: '/kursbilder/igangsetter/velkommen/finnes-ikke.svg',
		read: 404,
		write: null,
	},
	{ route: '/trenger-du-hjelp', read: 'page', write: null },
	{ route: '/personvern', read: 'page', write: null },
	{ route: '/tilgjengelighet', read: 'page', write: null },
	{ route: '/bevis', read: 'page', write: null },
	{ route: '/bevis/:code', at: '/bevis/{code}', read: 'page', write: null },

	{ route: '/logg-inn', read: visitorsOnly, write: { visitor: 'mend', others: 'elsewhere' } },
	{ route: '/logg-ut', read: 'elsewhere', write: 'done' },
	{ route: '/registrer', read: visitorsOnly, write: { visitor: 'mend', others: 'elsewhere' } },
	{ route: '/registrer/bekreft/:token', at: '/registrer/bekreft/{no-token}', read: 404, write: 409 },
	{ route: '/glemt-passord', read: 'page', write: 'mend' },
	{ route: '/nytt-passord/:token', at: '/nytt-passord/{no-token}', read: 404, write: 'mend' },
	{ route: '/forste-administrator/:token', at: '/forste-administrator/{no-token}', read: 404, write: 'mend' },
	{ route: '/min-side/konto', read: signedInOnly, write: null },
	{ route: '/min-side/konto/navn', read: signedInOnly, write: mendBySignedIn },
	{ route: '/min-side/konto/epost', read: signedInOnly, write: mendBySignedIn },
	{
		route: '/min-side/konto/epost/bekreft/:token',
		at: '/min-side/konto/epost/bekreft/{email-token}',
		read: adasOnly,
		write: { visitor: 'sign-in', ada: 'done', others: 409 },
	},
	{ route: '/min-side/konto/passord', read: signedInOnly, write: mendBySignedIn },
	{ route: '/min-side/konto/okter', read: signedInOnly, write: null },
	{ route: '/min-side/konto/okter/avslutt', read: 'elsewhere', write: { visitor: 'sign-in', others: 'done' } },
	{ route: '/min-side/konto/data', read: signedInOnly, write: null },
	{ route: '/min-side/konto/slett', read: signedInOnly, write: mendBySignedIn },
	{
		route: '/min-side/sprak',
		read: 'elsewhere',
		write: { visitor: 'sign-in', others: 'done' },
		fields: { sprak: 'nn' },
	},
	// A demonstration shows its letters to everybody at this machine; real use has no such page.
	{ route: '/utboks', read: 'page', write: null },

	{ route: '/min-side', read: signedInOnly, write: null },
	{ route: '/min-side/kursbevis/:code/pdf', at: '/min-side/kursbevis/{code}/pdf', read: adasOnly, write: null },
	{ route: '/kurs/:course', at: '/kurs/igangsetter', read: 'page', write: null },
	{
		route: '/kurs/:course/pamelding',
		at: '/kurs/igangsetter/pamelding',
		read: 'course',
		write: { visitor: 'sign-in', others: 'done' },
	},
	{
		route: '/kurs/:course/malgruppe',
		at: '/kurs/igangsetter/malgruppe',
		read: 'course',
		write: changeByLearners,
	},
	{ route: '/kurs/:course/ordliste', at: '/kurs/igangsetter/ordliste', read: 'page', write: null },
	{ route: '/kurs/:course/min-plan', at: '/kurs/igangsetter/min-plan', read: learnersOnly, write: null },
	{
		route: '/kurs/:course/min-plan/lever',
		at: '/kurs/igangsetter/min-plan/lever',
		read: learnersOnly,
		write: mendByLearners,
	},
	{
		route: '/kurs/:course/min-plan/:part',
		at: '/kurs/igangsetter/min-plan/{plan-part}',
		read: 'elsewhere',
		write: changeByLearners,
		fields: { notat: 'En del', utgave: '0' },
	},
	{ route: '/kurs/:course/evaluering', at: '/kurs/igangsetter/evaluering', read: learnersOnly, write: mendByLearners },
	{
		route: '/kurs/:course/evaluering/hopp-over',
		at: '/kurs/igangsetter/evaluering/hopp-over',
		read: 'elsewhere',
		write: changeByLearners,
	},
	{ route: '/kurs/:course/kursbevis', at: '/kurs/igangsetter/kursbevis', read: learnersOnly, write: mendByLearners },
	{
		route: '/kurs/:course/oppfriskning/brev',
		at: '/kurs/igangsetter/oppfriskning/brev',
		read: 'elsewhere',
		write: { visitor: 'sign-in', others: 404 },
		fields: { brev: 'nei' },
	},
	{
		route: '/kurs/:course/oppfriskning/:week',
		at: '/kurs/igangsetter/oppfriskning/{due-refresher}',
		read: { visitor: 'sign-in', ada: 'page', grace: 404, others: 'course' },
		write: { visitor: 'sign-in', ada: 'mend', grace: 404, others: 'course' },
	},
	{
		route: '/kurs/:course/oppfriskning/:week/gruppe',
		at: '/kurs/igangsetter/oppfriskning/{due-refresher}/gruppe',
		read: 'elsewhere',
		write: { visitor: 'sign-in', ada: 'done', grace: 404, others: 'course' },
		fields: { svar: 'yes' },
	},
	// The link in the letter is the right to stop the letters, whoever follows it.
	{ route: '/oppfriskning/stopp/:token', at: '/oppfriskning/stopp/{stop-token}', read: 'page', write: 'done' },
	{
		route: '/kurs/:course/sluttprove',
		at: '/kurs/igangsetter/sluttprove',
		read: learnersOnly,
		write: changeByLearners,
	},
	{
		route: '/kurs/:course/sluttprove/:attempt',
		at: '/kurs/igangsetter/sluttprove/{final-attempt}',
		read: { visitor: 'sign-in', ada: 'page', grace: 404, others: 'course' },
		write: { visitor: 'sign-in', ada: 'mend', others: 404 },
	},
	{
		route: '/kurs/:course/sluttprove/:attempt/kladd',
		at: '/kurs/igangsetter/sluttprove/{final-attempt}/kladd',
		read: 'elsewhere',
		write: { visitor: 'sign-in', ada: 'done', others: 404 },
	},
	{
		route: '/kurs/:course/:module/quiz',
		at: '/kurs/igangsetter/{module}/quiz',
		read: learnersOnly,
		write: changeByLearners,
	},
	{
		route: '/kurs/:course/:module/quiz/:attempt',
		at: '/kurs/igangsetter/{module}/quiz/{attempt}',
		read: { visitor: 'sign-in', ada: 'page', grace: 404, others: 'course' },
		write: { visitor: 'sign-in', ada: 'mend', others: 404 },
	},
	{
		route: '/kurs/:course/:module/quiz/:attempt/kladd',
		at: '/kurs/igangsetter/{module}/quiz/{attempt}/kladd',
		read: 'elsewhere',
		write: { visitor: 'sign-in', ada: 'done', others: 404 },
	},
	{ route: '/kurs/:course/:module/samtale/:scenario', at: scenario, read: learnersOnly, write: null },
	// Somebody else's walk is no walk at all: `scenarios.test.ts`.
	{
		route: '/kurs/:course/:module/samtale/:scenario/valg',
		at: `${scenario}/valg`,
		read: 'elsewhere',
		write: mendByLearners,
	},
	{
		route: '/kurs/:course/:module/samtale/:scenario/pa-nytt',
		at: `${scenario}/pa-nytt`,
		read: 'elsewhere',
		write: changeByLearners,
	},
	{
		route: '/kurs/:course/:module/ovelse/:exercise',
		at: '/kurs/igangsetter/{exercise-module}/ovelse/{exercise}',
		read: learnersOnly,
		write: null,
	},
	{ route: '/kurs/:course/:module/les-mer', at: '/kurs/igangsetter/{module}/les-mer', read: 'page', write: null },
	{ route: '/kurs/:course/:module/:lesson', at: lesson, read: learnersOnly, write: null },
	{ route: '/kurs/:course/:module/:lesson/ferdig', at: `${lesson}/ferdig`, read: 'elsewhere', write: changeByLearners },
	{
		route: '/kurs/:course/:module/:lesson/ikke-ferdig',
		at: `${lesson}/ikke-ferdig`,
		read: 'elsewhere',
		write: changeByLearners,
	},
	{
		route: '/kurs/:course/:module/:lesson/notat',
		at: `${lesson}/notat`,
		read: 'elsewhere',
		write: changeByLearners,
		fields: { notat: 'Et notat', utgave: '0' },
	},
	{
		route: '/kurs/:course/:module/:lesson/sted',
		at: `${lesson}/sted`,
		read: 'elsewhere',
		write: { visitor: 'sign-in', others: 'done' },
		fields: { sted: 'et-sted' },
	},
	{
		route: '/kurs/:course/:module/:lesson/svar/:question',
		at: `${lesson}/svar/{question}`,
		read: 'elsewhere',
		write: changeByLearners,
	},

	{ route: '/healthz', read: 'page', write: null },
	{ route: '/robots.txt', read: 'page', write: null },
	{ route: '/*', at: '/det/finnes/ikke/noe/her/i/det/hele/tatt', read: 404, write: 404 },
]

/** What this asker is to meet. */
export function expectedFor<Result extends string | number>(expected: ByAsker<Result>, asker: Asker): Result {
	if (typeof expected !== 'object') return expected
	return expected[asker] ?? expected.others
}
