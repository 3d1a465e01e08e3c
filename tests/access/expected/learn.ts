import { adasOnly, changeByLearners, type Expectation, learnersOnly, mendByLearners, signedInOnly } from '../asking'

const lesson = '/kurs/igangsetter/{module}/{lesson}'
const scenario = '/kurs/igangsetter/{scenario-module}/samtale/{scenario}'

/** Learning. */
export const learnRoutes: readonly Expectation[] = [
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
]
