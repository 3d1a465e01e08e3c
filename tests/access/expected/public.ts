import type { Expectation } from '../asking'

/** What is open to everybody, and what machines ask for. */
export const publicRoutes: readonly Expectation[] = [
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
	{ route: '/frakoblet', read: 'page', write: null },
	{ route: '/healthz', read: 'page', write: null },
	{ route: '/robots.txt', read: 'page', write: null },
	{ route: '/app/:language.webmanifest', at: '/app/nb.webmanifest', read: 'page', write: null },
	{ route: '/gallery', read: 404, write: null },
	{ route: '/*', at: '/det/finnes/ikke/noe/her/i/det/hele/tatt', read: 404, write: 404 },
]
