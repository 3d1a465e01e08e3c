import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
const boundaries: { forbidden: { name: string }[] } = require(join(root, 'scripts/boundaries.cjs'))

/** A file that breaks a rule by what it imports, and the name of the rule. */
const violations: readonly [rule: string, file: string, imports: string][] = [
	['domain-is-pure', 'app/domain/planted-core.ts', 'node:crypto'],
	['domain-is-pure', 'app/domain/planted-package.ts', 'zod'],
	['domain-is-pure', 'app/domain/planted-layer.ts', '~/lib/clock'],
	['lib-knows-nothing-of-ours', 'app/lib/planted.ts', '~/domain/ids'],
	['db-knows-only-domain', 'db/planted.ts', '~/lib/clock'],
	['schema-knows-only-ids', 'db/schema.ts', '~/domain/course'],
	['queries-get-their-database', 'db/queries/planted.ts', '../open.server'],
	['migrations-stand-alone', 'db/migrations/0001-planted.ts', '../open.server'],
	['operations-below-http', 'app/operations/planted.server.ts', '~/content/read-courses'],
	['operations-without-web', 'app/operations/planted-web.server.ts', '@remix-run/node'],
	['content-reads-courses', 'app/content/planted.ts', '#db/queries/people'],
	['documents-print-what-they-get', 'app/documents/planted.ts', '~/content/read-courses'],
	['credentials-sign-what-they-get', 'app/credentials/planted.ts', '#db/queries/people'],
	['mail-writes-what-it-gets', 'app/mail/planted.ts', '#db/queries/people'],
	['i18n-is-words', 'app/i18n/planted.ts', '~/ui/button'],
	['auth-knows-sessions', 'app/auth/planted.server.ts', '~/operations/enrol-learner'],
	['ui-shows-only', 'app/ui/planted.tsx', '~/content/read-courses'],
	['offline-runs-alone', 'app/offline/planted.ts', '~/ui/button'],
	['ui-runs-in-browsers', 'app/ui/planted-server.tsx', '~/lib/log.server'],
	['ui-without-node', 'app/ui/planted-node.tsx', 'node:path'],
	['http-carries-only', 'app/http/planted.server.ts', '~/domain/ids'],
	['audiences-do-not-share', 'app/routes/lead/planted/route.tsx', '~/routes/learn/lesson/parts'],
	['routes-do-not-share', 'app/routes/learn/planted/route.tsx', '../lesson/parts'],
	['routes-do-not-share', 'app/routes/learn/planted-type/route.tsx', 'type ../lesson/parts'],
	['nothing-imports-routes', 'app/planted.server.ts', '~/routes/learn/lesson/parts'],
	['only-db-writes-sql', 'app/routes/learn/planted-sql/route.tsx', 'kysely'],
	['one-connection', 'db/planted-connection.ts', './connection.server'],
	['lucia-only-in-auth', 'app/routes/learn/planted-lucia/route.tsx', 'lucia'],
	['scripts-are-run', 'app/planted-script.server.ts', '../scripts/start'],
	['tests-and-seeds-stay-out', 'app/planted-seed.server.ts', '#db/seeds/build'],
	['seeds-live-by-operations', 'db/seeds/planted.ts', '~/ui/button'],
	['no-barrels', 'scripts/planted-barrel.ts', '~/content'],
	['no-drawers', 'scripts/planted-drawer.ts', '~/lib/utils'],
	['no-cycles', 'scripts/planted-cycle.ts', './planted-ring'],
	['no-cycles-in-routes', 'app/routes/learn/planted-cycle/parts.tsx', './route'],
	['can-be-found', 'scripts/planted-lost.ts', '~/lib/no-such-file'],
]

/** Imports that must stay free: one line of the picture of the layers each. */
const permitted: readonly [file: string, imports: string][] = [
	['app/content/allowed.ts', '~/domain/ids'],
	['app/operations/allowed.server.ts', '#db/queries/people'],
	['app/routes/learn/allowed/route.tsx', '~/operations/enrol-learner'],
	['app/routes/learn/allowed-connection/route.tsx', '#db/connection.server'],
	['app/routes/learn/allowed-shared/route.tsx', '~/routes/learn/shared/place'],
	['app/auth/allowed.server.ts', 'lucia'],
	['app/ui/allowed.tsx', 'react'],
	['app/routes/learn/allowed-type/parts.tsx', 'type ./route'],
	['db/queries/allowed.ts', 'kysely'],
	['db/seeds/allowed.ts', '~/operations/enrol-learner'],
	['app/operations/allowed.test.ts', '#db/seeds/build'],
]

const targets = [
	...['app/domain/ids.ts', 'app/domain/course.ts', 'app/lib/clock.ts', 'app/lib/log.server.ts', 'app/lib/utils.ts'],
	...['app/content/read-courses.ts', 'app/content/index.ts', 'app/operations/enrol-learner.ts', 'app/ui/button.tsx'],
	...['app/routes/learn/lesson/parts.ts', 'app/routes/learn/shared/place.ts', 'db/connection.server.ts'],
	...['db/open.server.ts', 'db/queries/people.ts', 'db/seeds/build.ts', 'scripts/start.ts', 'tests/support/portal.ts'],
]
const packages = ['zod', 'kysely', 'lucia', 'react', '@remix-run/node']

let tree: string
let found: { rule: string; file: string }[]

beforeAll(() => {
	tree = mkdtempSync(join(tmpdir(), 'portal-boundaries-'))
	for (const file of ['tsconfig.json', 'scripts/boundaries.cjs']) plant(file, '', join(root, file))
	for (const name of packages) {
		plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'main.js' }))
		plant(`node_modules/${name}/main.js`, '')
	}
	plant('package.json', JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1'])) }))
	for (const file of targets) plant(file, 'export const there = 1\n')
	plant('scripts/planted-ring.ts', importing('./planted-cycle'))
	for (const folder of ['planted-cycle', 'allowed-type']) {
		plant(`app/routes/learn/${folder}/route.tsx`, importing('./parts'))
	}
	for (const [, file, imports] of violations) plant(file, importing(imports))
	for (const [file, imports] of permitted) plant(file, importing(imports))
	found = cruise()
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

function plant(file: string, text: string, from?: string): void {
	const path = join(tree, file)
	mkdirSync(dirname(path), { recursive: true })
	if (from) copyFileSync(from, path)
	else writeFileSync(path, text)
}

function importing(what: string): string {
	const type = what.startsWith('type ') ? 'type ' : ''
	return `import ${type}{ there } from '${what.replace('type ', '')}'\nexport const planted: typeof there = 1\n`
}

function cruise(): typeof found {
	const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
	const args = ['--config', 'scripts/boundaries.cjs', '--output-type', 'json', 'app', 'db', 'scripts', 'tests']
	const { stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { cwd: tree, encoding: 'utf8' })
	if (!stdout) throw new Error(stderr)
	const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(stdout)
	return summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }))
}

test.each(violations)('%s: %s may not import %s', (rule, file) => {
	expect(found).toContainEqual({ rule, file })
})

test.each(permitted)('%s may import %s', (file) => {
	expect(found.filter((violation) => violation.file === file)).toEqual([])
})

test('every rule has been seen to bite', () => {
	const planted = new Set(violations.map(([rule]) => rule))

	expect(boundaries.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([])
})
