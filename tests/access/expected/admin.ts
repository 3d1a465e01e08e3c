import { administratorsOnly, changeByAdministrators, type Expectation, mendByAdministrators } from '../asking'

/** Pages of college contacts, whichever institution they follow; administrators follow all. */
const contactsOnly = {
	visitor: 'sign-in',
	contact: 'page',
	'other-contact': 'page',
	administrator: 'page',
	others: 404,
} as const
/** Pages about students of one institution. */
const contactOfRun = { visitor: 'sign-in', contact: 'page', administrator: 'page', others: 404 } as const

/** Institutions and administration. */
export const adminRoutes: readonly Expectation[] = [
	{ route: '/admin', read: administratorsOnly, write: null },
	{ route: '/admin/folk', read: administratorsOnly, write: null },
	{ route: '/admin/folk/:person', at: '/admin/folk/{person}', read: administratorsOnly, write: null },
	{
		route: '/admin/folk/:person/rolle',
		at: '/admin/folk/{person}/rolle',
		read: administratorsOnly,
		write: mendByAdministrators,
	},
	{
		route: '/admin/folk/:person/roller/:grant',
		at: '/admin/folk/{leader}/roller/{role-grant}',
		read: administratorsOnly,
		write: changeByAdministrators,
	},
	{ route: '/admin/kontorer', read: administratorsOnly, write: mendByAdministrators },
	{
		route: '/admin/kontorer/:office',
		at: '/admin/kontorer/vestland',
		read: administratorsOnly,
		write: changeByAdministrators,
		fields: { navn: 'Vestland', fylker: 'Hordaland, Sogn og Fjordane' },
	},
	{
		route: '/admin/kontorer/:office/steng',
		at: '/admin/kontorer/innlandet/steng',
		read: { visitor: 'sign-in', administrator: 'elsewhere', others: 404 },
		write: changeByAdministrators,
		fields: { stengt: 'nei' },
	},
	{ route: '/admin/institusjoner', read: administratorsOnly, write: mendByAdministrators },
	{
		route: '/admin/institusjoner/:institution',
		at: '/admin/institusjoner/hoyskolen-kristiania',
		read: administratorsOnly,
		write: changeByAdministrators,
		fields: { navn: 'Høyskolen Kristiania' },
	},
	{
		route: '/admin/institusjoner/:institution/steng',
		at: '/admin/institusjoner/en-annen-hoyskole/steng',
		read: { visitor: 'sign-in', administrator: 'elsewhere', others: 404 },
		write: changeByAdministrators,
		fields: { stengt: 'nei' },
	},
	{ route: '/admin/logg', read: administratorsOnly, write: null },
	{
		route: '/admin/logg/csv',
		read: { visitor: 'sign-in', administrator: 'elsewhere', others: 404 },
		// A file comes back, which is a page's status too; a date that can't be is sent, so that none has to be made here.
		at: '/admin/logg/csv?fra=i-gar',
		write: mendByAdministrators,
	},
	{ route: '/institusjon', read: contactsOnly, write: null },
	{ route: '/institusjon/kurs/:run', at: '/institusjon/kurs/{run}', read: contactOfRun, write: null },
	{
		route: '/institusjon/kurs/:run/last-ned',
		at: '/institusjon/kurs/{run}/last-ned',
		read: { visitor: 'sign-in', contact: 'elsewhere', administrator: 'elsewhere', others: 404 },
		write: { visitor: 'sign-in', contact: 'mend', administrator: 'mend', others: 404 },
	},
]
