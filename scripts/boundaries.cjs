/**
 * Which part of the portal may import which: the layers, as dependency-cruiser checks them (`npm run check`).
 * `tests/support/boundaries.test.ts` plants one violation of each rule and sees that it bites.
 */
const test = '[.](test|spec)[.]tsx?$'
const ours = '^(app|db|scripts|tests)/'

/** Packages by name, as they look when they have been found and when they haven't. @param {string[]} names */
const packages = (...names) => `^(node_modules/)?(@types/)?(${names.join('|')})(/|$)`
const sql = packages('kysely', 'better-sqlite3', 'pg')
const web = packages('@remix-run', 'react', 'react-dom', 'express')

/** Everything of ours but these. @param {string[]} allowed patterns from the root */
const allOursBut = (...allowed) => ({ path: ours, pathNot: allowed.map((pattern) => `^${pattern}`) })

/**
 * @param {string} name
 * @param {string} comment why the rule is there
 * @param {import('dependency-cruiser').IForbiddenRuleType['from']} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** The code of a layer without the tests beside it, which may use more. @param {string} layer @param {string[]} except */
const code = (layer, ...except) => ({ path: `^${layer}`, pathNot: [test, ...except.map((pattern) => `^${pattern}`)] })

const layers = [
	forbid('domain-is-pure', 'Rules need no database, clock or package.', code('app/domain/'), {
		pathNot: '^app/(domain|i18n)/',
	}),
	forbid(
		'lib-knows-nothing-of-ours',
		'No word of the domain in it.',
		code('app/lib/'),
		allOursBut('app/(lib|i18n)/', 'app/domain/language[.]ts$'),
	),
	forbid(
		'db-knows-only-domain',
		'Data outlives the code above it.',
		code('db/', 'db/seeds/'),
		allOursBut('db/', 'app/domain/'),
	),
	forbid(
		'schema-knows-only-ids',
		'A table is plain: ids, and words that a column may hold.',
		code('db/schema(-credentials|-learning|-practice|-runs)?[.]ts$'),
		allOursBut('app/domain/(ids|audience|language)[.]ts$', 'db/schema-(credentials|learning|practice|runs)[.]ts$'),
	),
	forbid(
		'queries-get-their-database',
		'`db` is an argument, so that a transaction can be one.',
		code('db/queries/'),
		allOursBut('db/queries/', 'db/schema(-credentials|-learning|-practice|-runs)?[.]ts$', 'app/domain/'),
	),
	forbid(
		'migrations-stand-alone',
		'Code changes, history must not.',
		code('db/migrations/', 'db/migrations/all[.]ts$'),
		{ pathNot: packages('kysely') },
	),
	forbid(
		'operations-below-http',
		'What a person can do is the same by web, script or seed.',
		code('app/operations/'),
		allOursBut(
			'app/(credentials|domain|i18n|operations|lib|mail)/',
			'db/queries/',
			'db/schema(-credentials|-learning|-practice|-runs)?[.]ts$',
		),
	),
	forbid('operations-without-web', 'No HTTP, no React.', code('app/operations/'), { path: web }),
	forbid(
		'content-reads-courses',
		'Text in, domain types out.',
		code('app/content/'),
		allOursBut('app/(domain|content|i18n|lib)/'),
	),
	forbid(
		'documents-print-what-they-get',
		'A document is made of facts.',
		code('app/documents/'),
		allOursBut('app/(domain|documents|i18n|lib)/'),
	),
	forbid(
		'credentials-sign-what-they-get',
		'A credential is made of facts and a key.',
		code('app/credentials/'),
		allOursBut('app/(domain|credentials|i18n|lib)/', 'app/documents/(certificate|evidence)-words[.]ts$'),
	),
	forbid(
		'mail-writes-what-it-gets',
		'A letter is made of facts.',
		code('app/mail/'),
		allOursBut('app/(domain|mail|lib|i18n)/'),
	),
	forbid(
		'i18n-is-words',
		'Words only.',
		code('app/i18n/'),
		allOursBut('app/(domain|i18n)/', 'app/lib/oslo-time[.]ts$'),
	),
	forbid(
		'auth-knows-sessions',
		'Who is it? Nothing else.',
		code('app/auth/'),
		allOursBut(
			'app/(auth|domain|i18n|lib)/',
			'app/[^/]+[.]server[.]ts$',
			'db/queries/',
			'db/schema(-credentials|-learning|-practice|-runs)?[.]ts$',
			'db/connection[.]server[.]ts$',
		),
	),
	forbid(
		'ui-shows-only',
		'React shows what it is given.',
		code('app/ui/'),
		allOursBut('app/(ui|domain|i18n|lib|offline)/'),
	),
	forbid('offline-runs-alone', 'Shared by the worker and the pages.', code('app/offline/'), allOursBut('app/offline/')),
	forbid('ui-runs-in-browsers', 'No server code, no node.', code('app/(ui|i18n|offline)/'), {
		path: '[.]server[.]tsx?$',
	}),
	forbid('ui-without-node', 'A browser has none of it.', code('app/(ui|i18n|offline)/'), { dependencyTypes: ['core'] }),
	forbid(
		'http-carries-only',
		'The process around Remix knows nothing of courses.',
		code('app/http/'),
		allOursBut('app/(http|i18n|lib)/', 'app/config[.]server[.]ts$'),
	),
]

const routes = [
	forbid(
		'audiences-do-not-share',
		'What two audiences need belongs to a layer below.',
		{ path: '^app/routes/([^/]+)/' },
		{ path: '^app/routes/', pathNot: '^app/routes/$1/' },
	),
	forbid(
		'routes-do-not-share',
		'Files in a route’s folder are private to it; `<audience>/shared/` is there for the rest.',
		{ path: '^app/routes/([^/]+)/([^/]+)/' },
		{ path: '^app/routes/$1/', pathNot: '^app/routes/$1/($2|shared)/' },
	),
	forbid(
		'nothing-imports-routes',
		'Routes are at the top.',
		{ path: ours, pathNot: ['^app/routes/', '^tests/', test] },
		{ path: '^app/routes/' },
	),
]

const singles = [
	forbid('only-db-writes-sql', 'SQL lives in db/.', code('app/'), { path: sql }),
	forbid(
		'one-connection',
		'Below the routes the database is an argument.',
		{ path: ours, pathNot: ['^app/(routes|auth)/', '^app/[^/]+[.]server[.]tsx?$', '^(scripts|tests)/', test] },
		{ path: '^db/connection[.]server' },
	),
	forbid(
		'lucia-only-in-auth',
		'It can be replaced in a day.',
		{ path: ours, pathNot: '^app/auth/' },
		{ path: packages('lucia') },
	),
	forbid('scripts-are-run', 'Nobody imports a script.', { path: ours, pathNot: ['^scripts/'] }, { path: '^scripts/' }),
	forbid(
		'tests-and-seeds-stay-out',
		'The portal runs without them.',
		{ path: ours, pathNot: ['^(tests|scripts|db/seeds)/', test] },
		{ path: ['^(tests|db/seeds)/', test] },
	),
	forbid(
		'seeds-live-by-operations',
		'So they can’t rot.',
		code('db/seeds/'),
		allOursBut('db/', 'app/(domain|operations|content|lib)/'),
	),
	forbid('no-barrels', 'Import the thing itself.', {}, { path: '/index[.]tsx?$', pathNot: 'node_modules' }),
	forbid(
		'no-drawers',
		'A file is named after its one idea.',
		{},
		{
			path: '/(utils?|helpers?|misc|common|services?|managers?)([.]|/)',
			pathNot: 'node_modules',
		},
	),
	forbid('no-cycles', 'Read one, then the other.', { pathNot: '^app/routes/' }, { circular: true }),
	forbid(
		'no-cycles-in-routes',
		'The parts of a route may ask for the type of its loader, and for nothing else of it.',
		{ path: '^app/routes/' },
		{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
	),
	forbid(
		'can-be-found',
		'An import that leads nowhere would escape the other rules.',
		{ path: ours },
		{
			couldNotResolve: true,
			pathNot: ['^virtual:', '[?](url|raw)$', '(^|/)build/'],
		},
	),
]

module.exports = {
	forbidden: [...layers, ...routes, ...singles],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		// Imports of types count: they too bind one layer to another.
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(fixtures|[.]cache|build|test-results)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
		},
	},
}
