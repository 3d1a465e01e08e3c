import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase } from '#db/open.server'
import { findReflectionNote } from '#db/queries/reflection-notes'
import { givenLearner } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import { readCourse } from '../support/course'
import { clientOf } from '../support/http-client'
import { startPortal } from '../support/portal'
import { startPostgres } from '../support/postgres-server'
import { runStart } from '../support/run-start'
import { clientFor, expect, test } from './fixtures'

const folders: string[] = []

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'portal-start-'))
	folders.push(folder)
	return folder
}

test.afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Every file below the folder with a digest. What SQLite keeps beside an open database does not count. */
function filesIn(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	const files = names.filter((name) => statSync(join(folder, name)).isFile() && !/-(wal|shm)$/.test(name)).sort()
	const digest = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex')
	return Object.fromEntries(files.map((name) => [name, digest(name)]))
}

async function expectRefused(env: Record<string, string>, sentence: RegExp, folder: string): Promise<void> {
	const before = filesIn(folder)
	const { code, stdout, stderr } = await runStart(env)
	expect(stderr).toMatch(sentence)
	expect(stderr.trim().split('\n')).toHaveLength(1)
	expect(stderr).not.toContain('    at ')
	expect(stdout).toBe('')
	expect(code).toBe(1)
	expect(filesIn(folder)).toEqual(before)
}

test('a DATABASE_URL of another kind is refused', async () => {
	const folder = aFolder()
	await expectRefused({ DATA_DIR: folder, DATABASE_URL: 'mysql://x/y' }, /postgres:\/\/ or file:/, folder)
})

test('a database server that does not answer is refused, without its password', async () => {
	const folder = aFolder()
	const url = 'postgres://portal:hemmelig@127.0.0.1:1/portal'
	await expectRefused({ DATA_DIR: folder, DATABASE_URL: url }, /^The database postgres:(?!.*hemmelig).*used/, folder)
})

test('a data folder below a file is refused', async () => {
	const folder = aFolder()
	writeFileSync(join(folder, 'file'), 'x')
	await expectRefused({ DATA_DIR: join(folder, 'file/data') }, /data folder.*DATA_DIR/, folder)
})

test('another machine’s address is refused for a demonstration', async () => {
	const folder = aFolder()
	await expectRefused({ DATA_DIR: folder, HOST: '0.0.0.0' }, /HOST.*PUBLIC_URL/, folder)
})

for (const [name, value] of [
	['PORT', 'tre'],
	['PUBLIC_URL', 'kurs'],
	['SMTP_URL', 'x'],
	['PROCESSES', '0'],
] as const) {
	test(`${name} that can’t be used is refused`, async () => {
		const folder = aFolder()
		await expectRefused({ DATA_DIR: folder, [name]: value }, new RegExp(`^${name} must`), folder)
	})
}

for (const processes of ['1', '3']) {
	test(`a port that is taken is told in a sentence, by ${processes} processes`, async ({ app }) => {
		const env = { DATA_DIR: aFolder(), PORT: new URL(app.url).port, PROCESSES: processes }
		const { code, stderr } = await runStart(env)
		expect(stderr.trim()).toMatch(/^Port \d+ can't be used.*Set PORT to another\.$/)
		expect(code).toBe(1)
	})
}

test('a demonstration prints the same passwords again, and they work', async () => {
	test.setTimeout(60_000)
	const folder = aFolder()
	const peopleIn = (output: string) => output.match(/^ {2}\S+@\S+ .*$/gm) ?? []
	const first = await startPortal({ dataDir: folder })
	const people = peopleIn(first.output())
	await first.stop()
	expect(people).toHaveLength(6)
	expect(statSync(join(folder, 'demonstration.json')).mode & 0o077).toBe(0)

	const second = await startPortal({ dataDir: folder })
	expect(peopleIn(second.output())).toEqual(people)
	const [email = '', password = ''] = (people[0] ?? '').trim().split(/\s+/)
	const client = clientOf(second.url)
	expect((await client.post('/logg-inn', { email, password })).location).toBe('/min-side')
	expect((await client.get('/min-side')).text).toContain('Ada Andersen')
	expect((await client.get('/')).text).toContain('Demonstrasjon')
	await second.stop()

	await expectRefused({ DATA_DIR: folder, PUBLIC_URL: 'https://kurs.eksempel.no' }, /demonstration.*PUBLIC_URL/, folder)

	const db = openDatabase({ kind: 'sqlite', file: join(folder, 'portal.sqlite') })
	await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099')`.execute(db)
	await db.destroy()
	await expectRefused({ DATA_DIR: folder }, /newer than this version.*9999-later/, folder)
})

test('real use begins empty, with a link to the first administrator that works once', async () => {
	test.setTimeout(60_000)
	const folder = aFolder()
	const real = { PUBLIC_URL: 'https://kurs.eksempel.no' }
	const first = await startPortal({ dataDir: folder, env: real })
	const path = first.output().match(/https:\/\/kurs\.eksempel\.no(\/forste-administrator\/\S+)/)?.[1] ?? ''
	expect(first.output()).not.toContain('@eksempel.no')
	expect(existsSync(join(folder, 'demonstration.json'))).toBe(false)
	expect(await first.db.selectFrom('person').selectAll().execute()).toEqual([])

	const noor = { name: 'Noor', email: 'noor@kommune.no', password: 'tre kaffekopper til' }
	const headers = { origin: real.PUBLIC_URL, 'x-forwarded-proto': 'https' }
	expect((await clientOf(first.url).get(path)).status).toBe(200)
	const made = await clientOf(first.url).post(path, noor, headers)
	expect(made.location, made.text).toBe('/min-side')
	expect(made.headers.getSetCookie().join()).toMatch(/^__Host-okt=[^;]+;.*(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=Lax)/)
	const again = await clientOf(first.url).post(path, { ...noor, email: 'ond@kommune.no' }, headers)
	expect(again.status).toBe(409)
	expect((await clientOf(first.url).get(path)).status).toBe(410)
	expect((await clientOf(first.url).get('/utboks')).status).toBe(404)
	expect((await clientOf(first.url).get('/')).text).not.toContain('Demonstrasjon')
	await first.stop()

	const second = await startPortal({ dataDir: folder, env: real })
	expect(second.output()).not.toContain('forste-administrator')
	await second.stop()
	await expectRefused({ DATA_DIR: folder }, /in real use.*PUBLIC_URL/, folder)
})

test('on PostgreSQL a learner reads, writes, answers and finds it again', async () => {
	test.setTimeout(180_000)
	const server = await startPostgres()
	const folder = aFolder()
	const course = await readCourse()
	const env = { DATABASE_URL: server.url, PROCESSES: '2' }
	const app = await startPortal({ dataDir: folder, env })
	const ada = await givenLearner(app.db, { course, now: new Date() })
	const client = await clientFor(app, ada.personId)
	const [place] = lessonsOf(course)
	const path = `/kurs/igangsetter/${place?.module.slug}/${place?.lesson.slug}`
	expect((await client.get(path)).text).toContain('Dine tanker')
	expect((await client.post(`${path}/notat`, { notat: 'Med\0 NUL', utgave: '0' })).status).toBe(303)
	expect((await client.post(`${path}/ferdig`, {})).status).toBe(303)
	const attempt = (await client.post(`/kurs/igangsetter/${place?.module.slug}/quiz`, {})).location ?? ''
	expect((await client.post(attempt, {})).status).toBe(400)
	expect((await client.get(path)).text).toContain('Med NUL')
	if (place) expect((await findReflectionNote(app.db, ada.personId, course.id, place.lesson.id))?.body).toBe('Med NUL')
	expect(readdirSync(folder).sort()).toEqual(['demonstration.json', 'keys'])
	await app.stop()
	await server.stop()
})
