import { adasOnly, type Expectation, mendBySignedIn, signedInOnly, visitorsOnly } from '../asking'

/** Accounts. */
export const accountRoutes: readonly Expectation[] = [
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
		route: '/sprak',
		read: 'elsewhere',
		write: 'done',
		fields: { sprak: 'nn' },
	},
	// A demonstration shows its letters to everybody at this machine; real use has no such page.
	{ route: '/utboks', read: 'page', write: null },
]
