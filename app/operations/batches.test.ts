import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBatchInRun, findBatchProgress } from '#db/queries/certificate-batches'
import { listLatestLetters } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenCertified } from '#db/seeds/build-certification'
import { givenLeader, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse } from '~/domain/course.fixture'
import type { RunId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { forgetBatches } from './forget-batches.server'
import type { Printed } from './make-batch-file.server'
import { readBatch, readBatchFiles } from './read-batch.server'
import { requestBatch } from './request-batch.server'
import { type BatchWork, hasBatchesToWork, workBatches } from './work-batches.server'

const now = new Date('2026-11-21T12:00:00Z')
const course = smallCourse
let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'batches-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Prints the code, and refuses a name as the font does. */
function worker(over: Partial<BatchWork> = {}): BatchWork {
	return {
		...{ folder, publicUrl: 'https://kurs.eksempel.no', width: 3, now: () => now },
		sign: async () => null,
		print: async ({ code, holderName }): Promise<Printed> =>
			holderName.includes('李')
				? { kind: 'not-printable', letters: ['李'] }
				: { kind: 'printed', pdf: Buffer.from(`%PDF- ${code}`) },
		...over,
	}
}

async function givenCertificates(db: Db, names: readonly string[]) {
	const lin = await givenLeader(db, { name: 'Lin', now })
	const noor = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const run = await givenRun(db, { course, now, leaderIds: [lin], seats: null })
	const codes: string[] = []
	for (const name of names) {
		const enrolmentId = await givenParticipantOnPaper(db, { run, name, now })
		const exceptionReason = 'Tok kurset før portalen fantes.'
		const approver = { id: noor, name: 'Noor' }
		const given = { kind: 'course' as const, approver, exceptionReason }
		codes.push((await givenCertified(db, { course, run, enrolmentId, now }, given)).code)
	}
	return { run, codes, asking: { runId: run.id, kind: 'course', actorId: lin, now } }
}

async function asked(db: Db, asking: Parameters<typeof requestBatch>[1]): Promise<string> {
	const result = await requestBatch(db, asking)
	if (result.kind === 'refused') throw new Error('There is nothing to print')
	return result.batchId
}

function filesOf(id: string): string[] {
	return readdirSync(join(folder, id)).sort()
}

async function viewOf(db: Db, runId: RunId, id: string) {
	const batch = await findBatchInRun(db, runId, id)
	if (!batch) throw new Error('There is no such job')
	return readBatch(db, { batch, folder, now })
}

describe.each(engines)('certificates in bulk on %s', (engine) => {
	test('twenty who ask at once get the same job, put on record once', async () => {
		const db = await createTestDb(engine)
		const { asking } = await givenCertificates(db, ['Ada', 'Grace'])

		const ids = await atOnce(20, () => asked(db, asking))

		expect(new Set(ids).size).toBe(1)
		expect(await db.selectFrom('certificateBatchItem').select('number').execute()).toHaveLength(2)
		const record = db.selectFrom('auditEntry').select('id').where('action', '=', 'certificate.batch-requested')
		expect(await record.execute()).toHaveLength(1)
	})

	test('a run without certificates has nothing to make', async () => {
		const db = await createTestDb(engine)
		const { asking } = await givenCertificates(db, [])

		expect(await requestBatch(db, asking)).toEqual({ kind: 'refused', reason: 'nothing-to-print' })
	})

	test('every certificate becomes one file by the order of names, and who asked is told once', async () => {
		const db = await createTestDb(engine)
		const { asking, codes, run } = await givenCertificates(db, ['Åse', 'Ada', 'Øyvind'])
		const id = await asked(db, asking)
		expect(await hasBatchesToWork(db, () => now)).toBe(true)

		await Promise.all([workBatches(db, worker()), workBatches(db, worker()), workBatches(db, worker())])

		expect(filesOf(id)).toEqual([`001-${codes[1]}.pdf`, `002-${codes[2]}.pdf`, `003-${codes[0]}.pdf`])
		expect(await hasBatchesToWork(db, () => now)).toBe(false)
		const letters = (await listLatestLetters(db, 20)).filter(({ subject }) => subject.startsWith('Bevisene er klare'))
		expect(letters.map(({ bodyText }) => bodyText.includes(`/samling/${id}`))).toEqual([true])
		expect((await viewOf(db, run.id, id)).result).toMatchObject({ files: 3, missing: 0, takenBack: 0, failures: [] })
	})

	test('a name that can’t be printed is told and stops nobody else', async () => {
		const db = await createTestDb(engine)
		const { asking, run } = await givenCertificates(db, ['Ada', '李', 'Grace'])
		const id = await asked(db, asking)

		await workBatches(db, worker())

		expect(await findBatchProgress(db, id)).toMatchObject({ total: 3, done: 2, failed: 1 })
		const { result } = await viewOf(db, run.id, id)
		expect(result?.failures).toMatchObject([{ holderName: '李', why: { letters: ['李'] } }])
	})

	test('after a crash the next one goes on where it stopped, when the claim has run out', async () => {
		const db = await createTestDb(engine)
		const { asking, run } = await givenCertificates(
			db,
			Array.from({ length: 60 }, (_one, index) => `Ada ${index}`),
		)
		const id = await asked(db, asking)
		let printed = 0
		const full = async (...given: Parameters<BatchWork['print']>) => {
			if (++printed > 54) throw new Error('no space left on device')
			return worker().print(...given)
		}

		await expect(workBatches(db, worker({ print: full }))).rejects.toThrow('no space')
		const before = await findBatchProgress(db, id)
		expect(before.done).toBe(48)
		expect((await viewOf(db, run.id, id)).isHeldUp).toBe(true)
		await workBatches(db, worker())
		expect((await findBatchProgress(db, id)).done).toBe(48)
		const later = () => new Date(now.getTime() + 31_000)
		let again = 0
		const counted = async (...given: Parameters<BatchWork['print']>) => {
			again++
			return worker().print(...given)
		}
		await workBatches(db, worker({ now: later, print: counted }))

		expect(again).toBe(12)
		expect(await findBatchProgress(db, id)).toMatchObject({ total: 60, done: 60, failed: 0 })
		expect(filesOf(id)).toHaveLength(60)
	})

	test('a disk that is full for long is no certificate’s fault', async () => {
		const db = await createTestDb(engine)
		const { asking } = await givenCertificates(db, ['Ada', 'Grace'])
		const id = await asked(db, asking)
		const full = () => Promise.reject(new Error('no space left on device'))
		for (let minute = 0; minute < 5; minute++) {
			const later = () => new Date(now.getTime() + minute * 60_000)
			await expect(workBatches(db, worker({ now: later, print: full }))).rejects.toThrow('no space')
		}

		await workBatches(db, worker({ now: () => new Date(now.getTime() + 300_000) }))

		expect(await findBatchProgress(db, id)).toMatchObject({ total: 2, done: 2, failed: 0 })
	})

	test('what is revoked, replaced or forgotten is neither made nor handed out', async () => {
		const db = await createTestDb(engine)
		const { asking, codes, run } = await givenCertificates(db, ['Ada', 'Berit', 'Grace', 'Kim'])
		const id = await asked(db, asking)
		const at = now.toISOString()
		const change = (code: string | undefined, set: object) =>
			db.updateTable('certificate').set(set).where('code', '=', String(code)).execute()
		await change(codes[0], { revokedAt: at })
		await workBatches(db, worker())
		await change(codes[1], { replacedAt: at })
		await change(codes[2], { forgottenAt: at })

		const files = await readBatchFiles(db, { batchId: id, folder })
		expect(files.map(({ code }) => code)).toEqual([codes[3]])
		const { result } = await viewOf(db, run.id, id)
		expect(result).toMatchObject({ files: 1, takenBack: 2, failures: [{ why: 'revoked' }] })
		await forgetBatches(db, { folder, now })
		expect(filesOf(id)).not.toContain(`003-${codes[2]}.pdf`)
	})

	test('making them again gives the same files under the same names; after a week they are gone', async () => {
		const db = await createTestDb(engine)
		const { asking } = await givenCertificates(db, ['Ada', 'Grace'])
		const first = await asked(db, asking)
		await workBatches(db, worker())
		const second = await asked(db, asking)
		await workBatches(db, worker())

		expect(second).not.toBe(first)
		expect(filesOf(second)).toEqual(filesOf(first))
		for (const name of filesOf(first)) {
			expect(readFileSync(join(folder, second, name))).toEqual(readFileSync(join(folder, first, name)))
		}
		await forgetBatches(db, { folder, now: new Date(now.getTime() + 6.9 * 86_400_000) })
		expect(readdirSync(folder)).toHaveLength(2)
		await forgetBatches(db, { folder, now: new Date(now.getTime() + 7.1 * 86_400_000) })
		expect(readdirSync(folder)).toEqual([])
		expect(await db.selectFrom('certificateBatchItem').select('number').execute()).toEqual([])
	})
})
