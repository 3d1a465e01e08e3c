import {
	adasOnly,
	administratorsOnly,
	changeByAdministrators,
	changeByLeadersOfRun,
	type Expectation,
	leadersOfRun,
	mendByAdministrators,
} from '../asking'

/** Certificates: credentials, status, sharing and certificates in bulk. */
export const credentialRoutes: readonly Expectation[] = [
	{ route: '/admin/bevis', read: administratorsOnly, write: null },
	{ route: '/admin/bevis/:code', at: '/admin/bevis/{code}', read: administratorsOnly, write: null },
	...['/trekk-tilbake', '/trekk-tilbake/bekreft', '/gyldig-igjen', '/erstatt'].map(
		(part): Expectation => ({
			route: `/admin/bevis/:code${part}`,
			at: `/admin/bevis/{code}${part}`,
			read: administratorsOnly,
			write: mendByAdministrators,
		}),
	),
	{
		route: '/min-side/kursbevis/:code/navn',
		at: '/min-side/kursbevis/{code}/navn',
		read: adasOnly,
		write: { visitor: 'sign-in', ada: 'mend', others: 404 },
	},
	{ route: '/bevis/:code/del', at: '/bevis/{code}/del', read: 'page', write: null },
	{ route: '/bevis/:code/bilde.png', at: '/bevis/{code}/bilde.png', read: 'page', write: null },
	{
		route: '/admin/institusjoner/:institution/bilder',
		at: '/admin/institusjoner/hoyskolen-kristiania/bilder',
		read: administratorsOnly,
		write: mendByAdministrators,
		fields: { bruk: 'logo' },
	},
	{
		route: '/admin/institusjoner/:institution/bilder/:image',
		at: '/admin/institusjoner/hoyskolen-kristiania/bilder/{institution-image}',
		read: administratorsOnly,
		write: null,
	},
	{
		route: '/admin/institusjoner/:institution/bilder/:image/trekk-tilbake',
		at: '/admin/institusjoner/hoyskolen-kristiania/bilder/{institution-image}/trekk-tilbake',
		read: { visitor: 'sign-in', administrator: 'elsewhere', others: 404 },
		write: changeByAdministrators,
	},
	{ route: '/.well-known/did.json', read: 'page', write: null },
	{ route: '/bevis-status/:list', at: '/bevis-status/999', read: 404, write: null },
	{ route: '/bevis/fil', read: 'page', write: 'mend' },
	{ route: '/bevis/:code/openbadge.json', at: '/bevis/{code}/openbadge.json', read: 'page', write: null },
	{ route: '/bevis/:code/merke.svg', at: '/bevis/{code}/merke.svg', read: 'page', write: null },

	{
		route: '/leder/kurs/:run/sertifisering/samling',
		// The certificate in the address is there so that there is something to make files of.
		at: '/leder/kurs/{run}/sertifisering/samling?bevis=course&av={run-certificate}',
		read: { visitor: 'sign-in', leader: 'elsewhere', administrator: 'elsewhere', others: 404 },
		write: changeByLeadersOfRun,
	},
	...['', '/na', '/bevis.zip', '/koder.csv'].map(
		(part): Expectation => ({
			route: `/leder/kurs/:run/sertifisering/samling/:batch${part}`,
			at: `/leder/kurs/{run}/sertifisering/samling/{batch}${part}`,
			read: leadersOfRun,
			write: null,
		}),
	),
	...['', '/na', '/bevis.zip', '/koder.csv'].map(
		(part): Expectation => ({
			route: `/institusjon/kurs/:run/samling/:batch${part}`,
			at: `/institusjon/kurs/{run}/samling/{batch}${part}`,
			read: { visitor: 'sign-in', contact: 'page', administrator: 'page', others: 404 },
			write: null,
		}),
	),
]
