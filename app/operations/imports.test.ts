import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { findRunImport } from '#db/queries/run-imports'
import { listParticipantsOnList } from '#db/queries/run-participants'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunImportId } from '~/domain/ids'
import { courseWithPlan as course } from '~/domain/plan.fixture'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { applyImport } from './apply-import.server'
import { forgetExpired } from './forget-expired.server'
import { leaveRun } from './leave-run.server'
import { readParticipantFile } from './read-participant-file.server'

const now = new Date('2026-02-10T18:00:00Z')
const publicUrl = 'https://kurs.eksempel.no'
const none = { seated: 0, waiting: 0, withAccount: 0, alreadyIn: 0, hasLeft: 0, mistakes: 0, leftOutRows: [] }

type Given = { db: Db; run: CourseRun; actorId: PersonId }

async function given(engine: (typeof engines)[number], seats = 20): Promise<Given> {
	const db = await createTestDb(engine)
	const actorId = await givenLeader(db, { now })
	return { db, run: await givenRun(db, { course, now, seats, leaderIds: [actorId] }), actorId }
}

function upload({ db, run, actorId }: Given, file: string | Buffer) {
	const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file
	return readParticipantFile(db, { runId: run.id, actorId, fileName: 'liste.csv', bytes, now })
}

async function uploaded(given: Given, file: string | Buffer): Promise<RunImportId> {
	const read = await upload(given, file)
	if (read.kind === 'refused') throw new Error(`The list was refused: ${read.reason}`)
	return read.importId
}

function apply({ db, run, actorId }: Given, importId: RunImportId, withoutMistaken = false) {
	return applyImport(db, { runId: run.id, importId, withoutMistaken, actorId, publicUrl, now })
}

const names = async ({ db, run }: Given) => (await listParticipantsOnList(db, run.id)).map(({ name }) => name)

describe.each(engines)('a list of participants on %s', (engine) => {
	test('lets in nobody before it is looked over, and everybody then, letters and numbers as they were', async () => {
		const all = await given(engine)
		const list = await uploaded(all, 'Navn;E-post;Studentnummer\r\nÅse Bjørnæs;ase@eksempel.no;00417\r\nBo Dal;;\r\n')
		expect(await names(all)).toEqual([])

		expect(await apply(all, list)).toEqual({ kind: 'applied', result: { ...none, seated: 2 } })
		expect(await listParticipantsOnList(all.db, all.run.id)).toMatchObject([
			{ name: 'Bo Dal', email: null, reference: null, source: 'import', state: 'seated' },
			{ name: 'Åse Bjørnæs', email: 'ase@eksempel.no', reference: '00417', state: 'seated' },
		])
		const letters = await all.db.selectFrom('letter').select('toAddress').execute()
		expect(letters).toEqual([{ toAddress: 'ase@eksempel.no' }])
	})

	test('from Excel keeps zeros in front', async () => {
		const all = await given(engine)
		const bytes = await writeXlsxFile([
			['Fornavn', 'Etternavn', 'Nr'],
			['Ada', 'Berg', { value: 7, type: Number, format: '000' }],
		]).toBuffer()
		await apply(all, await uploaded(all, bytes))

		expect(await listParticipantsOnList(all.db, all.run.id)).toMatchObject([{ name: 'Ada Berg', reference: '007' }])
	})

	test('is used once, however many use it at the same moment', async () => {
		const all = await given(engine)
		const list = await uploaded(
			all,
			`Navn\n${Array.from({ length: 30 }, (_, n) => `Ada ${'abcdefghijklmnopqrstuvwxyzæøåä'[n]}`).join('\n')}`,
		)

		const results = await atOnce(5, () => apply(all, list))

		expect(results.filter(({ kind }) => kind === 'applied')).toHaveLength(1)
		expect(results.filter(({ kind }) => kind === 'refused')).toHaveLength(4)
		expect(await names(all)).toHaveLength(30)
	})

	test('and another one with the same people at the same moment make nobody twice', async () => {
		const all = await given(engine)
		const other = { ...all, actorId: await givenLeader(all.db, { name: 'Liv', now }) }
		const file = 'Navn;E-post\nAda Berg;ada@eksempel.no\nBo Dal;\n'
		const lists = [await uploaded(all, file), await uploaded(other, file)]

		await Promise.all(lists.map((list) => apply(all, list)))

		expect(await names(all)).toEqual(['Ada Berg', 'Bo Dal'])
	})

	test('fills the seats and then the waiting list, in its own order', async () => {
		const all = await given(engine, 2)
		await givenParticipant(all.db, { run: all.run, name: 'Grace', now })
		const list = await uploaded(all, 'Navn\nDag Ås\nCy Ås\nBo Ås\nAda Ås\n')

		expect(await apply(all, list)).toMatchObject({ result: { seated: 1, waiting: 3 } })
		const waiting = (await listParticipantsOnList(all.db, all.run.id)).filter(({ state }) => state === 'waiting')
		expect(waiting.map(({ name }) => name)).toEqual(['Cy Ås', 'Bo Ås', 'Ada Ås'])
	})

	test('ties who has an account to it at once, and begins the course for them', async () => {
		const all = await given(engine)
		const ada = await givenPerson(all.db, { name: 'Ada', email: 'ada@eksempel.no', now })

		expect(await apply(all, await uploaded(all, 'Navn;E-post\nAda;ADA@eksempel.no\n'))).toMatchObject({
			result: { seated: 1, withAccount: 1 },
		})
		const begun = await all.db.selectFrom('enrolment').select('personId').execute()
		expect(begun).toEqual([{ personId: ada }])
	})

	test('leaves alone who is in, and does not bring back who has left', async () => {
		const all = await given(engine)
		const { db, run, actorId } = all
		const grace = await givenPerson(db, { name: 'Grace', email: 'grace@eksempel.no', now })
		await givenParticipant(db, { run, personId: grace, name: 'Grace', now })
		const enrolmentId = await givenParticipantOnPaper(db, { run, name: 'Olga', email: 'olga@eksempel.no', now })
		await leaveRun(db, { runId: run.id, enrolmentId, actorId, publicUrl, now })
		const list = await uploaded(all, 'Navn;E-post\nG. Hansen;grace@eksempel.no\nOlga;olga@eksempel.no\nAda;\n')

		expect(await apply(all, list)).toMatchObject({ result: { ...none, seated: 1, alreadyIn: 1, hasLeft: 1 } })
		expect(await names(all)).toEqual(['Ada', 'Grace', 'Olga'])
	})

	test('with a mistake lets in nobody, unless the rest is asked for', async () => {
		const all = await given(engine)
		const list = await uploaded(
			all,
			'Navn;E-post\nAda;ada@eksempel\nBo;"bo@eksempel.no\nBcc: alle@eksempel.no"\n=1+1;\nCy;\n',
		)

		expect(await apply(all, list)).toEqual({ kind: 'refused', reason: 'has-mistakes' })
		expect(await names(all)).toEqual([])

		expect(await apply(all, list, true)).toEqual({
			kind: 'applied',
			result: { ...none, seated: 1, mistakes: 3, leftOutRows: [2, 3, 4] },
		})
		expect(await names(all)).toEqual(['Cy'])
	})

	test('lets nobody into a run that is cancelled meanwhile, and waits on', async () => {
		const all = await given(engine)
		const list = await uploaded(all, 'Navn\nAda\n')
		await all.db.updateTable('courseRun').set({ cancelledAt: now.toISOString() }).execute()

		expect(await apply(all, list)).toEqual({ kind: 'refused', reason: 'cancelled' })
		expect((await findRunImport(all.db, all.run.id, list))?.appliedAt).toBeNull()
	})

	test('is not there in another run', async () => {
		const all = await given(engine)
		const list = await uploaded(all, 'Navn\nAda\n')
		const other = await givenRun(all.db, { course, now })

		expect(await apply({ ...all, run: other }, list)).toEqual({ kind: 'refused', reason: 'no-such-list' })
		expect(await findRunImport(all.db, other.id, list)).toBeUndefined()
	})

	test('takes the place of the one that waited, and is forgotten when used and after a day', async () => {
		const all = await given(engine)
		const first = await uploaded(all, 'Navn\nAda\n')
		const second = await uploaded(all, 'Navn\nBo\n')
		expect(await findRunImport(all.db, all.run.id, first)).toBeUndefined()

		await apply(all, second)
		const { rows } = await all.db.selectFrom('runImport').select('rows').executeTakeFirstOrThrow()
		expect(rows).not.toContain('Bo')

		await forgetExpired(all.db, { now: new Date(now.getTime() + 25 * 3_600_000) })
		expect(await findRunImport(all.db, all.run.id, second)).toBeUndefined()
	})

	test.each([
		['with 10,000 rows', `Navn\n${'Ada\n'.repeat(10_000)}`, 'too-many-rows'],
		['that is no list', '\x00\x01\x02\x03\x04\x05\x06\x07', 'not-a-table'],
		['without names', 'E-post\nada@eksempel.no\n', 'no-name-column'],
		['that is broken', 'PK\x03\x04', 'broken-archive'],
	])('%s is refused, and nothing is kept of it', async (_what, file, reason) => {
		const all = await given(engine)

		expect(await upload(all, file)).toMatchObject({ kind: 'refused', reason })
		expect(await all.db.selectFrom('runImport').selectAll().execute()).toEqual([])
	})
})
