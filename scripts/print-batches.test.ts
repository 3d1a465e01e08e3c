import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DatabaseLocation, openDatabase } from '#db/open.server'
import { findBatchProgress, listBatchFailures } from '#db/queries/certificate-batches'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenCertified } from '#db/seeds/build-certification'
import { givenLeader, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { openPrinters, type PrintAnswer } from '~/documents/batch-printer.server'
import { type CertificatePrint, certificateDocument } from '~/documents/certificate.server'
import type { Certificate } from '~/domain/certificate'
import { smallCourse as course } from '~/domain/course.fixture'
import type { CertificateId, CourseId } from '~/domain/ids'
import { requestBatch } from '~/operations/request-batch.server'
import { createTestDbLocation, engines } from '../tests/support/database'
import { compileBatchProgram } from './start/batch-program'

const folder = `node_modules/.cache/portal/print-batches-test-${process.pid}`
let program: URL

beforeAll(async () => {
	program = pathToFileURL(await compileBatchProgram(folder))
})
afterAll(() => rmSync(join(import.meta.dirname, '..', folder), { recursive: true, force: true }))

const print: CertificatePrint = {
	verifyUrl: 'https://kurs.eksempel.no/bevis/KB7Q-3FHN-W',
	...{ credential: null, language: 'nb', isDemonstration: false, images: [], replaces: null },
}

function certificate(holderName: string): Certificate {
	return {
		...{ id: holderName as CertificateId, code: 'KB7Q-3FHN-W', courseId: 'igangsetter' as CourseId, courseVersion: 1 },
		...{ kind: 'course', holderName, kindTitle: 'Kursbevis', courseTitle: 'Igangsetterkurset', hours: 16 },
		...{ issuer: 'Selvhjelp Norge', language: 'nb', texts: {}, images: [], rules: [], outcomes: ['Starte ei gruppe.'] },
		...{ issuedAt: '2026-11-21T12:00:00.000Z', layout: 1, runEnrolmentId: null, evidence: null },
	}
}

function digest(answer: PrintAnswer): string {
	if (answer.kind !== 'printed') return answer.kind
	return createHash('sha256').update(answer.pdf).digest('hex')
}

test('threads print the same bytes as a request does, say what they can’t print, and outlive a thread that dies', async () => {
	const printers = openPrinters({ program, count: 2, certificatesEach: 3 })
	const here = createHash('sha256')
		.update(await certificateDocument(certificate('Ada'), print))
		.digest('hex')

	const answers = await Promise.all(
		Array.from({ length: 9 }, (_one, index) => printers.print(certificate(index === 4 ? '李' : 'Ada'), print)),
	)
	const broken = await printers.print({ ...certificate('Ada'), issuedAt: 'never', language: 'nb' }, print)
	const after = await printers.print(certificate('Ada'), print)
	await printers.close()

	expect(answers.map(digest)).toEqual(answers.map((_one, index) => (index === 4 ? 'not-printable' : here)))
	expect(broken.kind).toBe('failed')
	expect(digest(after)).toBe(here)
})

/** Ends the process as a fault in the typesetter would, as a thread begins to print the certificate of Grace. */
const crashOverGrace = `data:text/javascript,${encodeURIComponent(`
	import { isMainThread, parentPort } from 'node:worker_threads'
	if (!isMainThread) {
		const on = parentPort.on.bind(parentPort)
		parentPort.on = (name, listener) => on(name, (job) => {
			if (job.certificate?.holderName === 'Grace') process.kill(process.pid, 'SIGKILL')
			listener(job)
		})
	}
`)}`

describe.each(engines)('the program that makes certificates in bulk, on %s', (engine) => {
	test('gives up the certificate that ends it, after three times, and makes all others', {
		timeout: 60_000,
	}, async () => {
		const location = await createTestDbLocation(engine)
		const db = openDatabase(location)
		const dataDir = mkdtempSync(join(tmpdir(), 'print-batches-'))
		const names = Array.from({ length: 30 }, (_one, index) => (index === 10 ? 'Grace' : `Ada ${index}`))
		const id = await askedFor(db, names)

		const ends: (string | null)[] = []
		do {
			ends.push(await runProgram(location, dataDir))
			// As when the seconds have passed for which the dead process holds the job.
			await db
				.updateTable('certificateBatch')
				.set({ claimedAt: new Date(0).toISOString() })
				.execute()
		} while (ends.at(-1) !== null && ends.length < 10)

		expect(ends).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', null])
		expect(await findBatchProgress(db, id)).toMatchObject({ total: 30, done: 29, failed: 1 })
		expect(await listBatchFailures(db, id)).toMatchObject([{ holderName: 'Grace', failure: 'gave-up' }])
		expect(readdirSync(join(dataDir, 'batches', id)).filter((name) => name.endsWith('.pdf'))).toHaveLength(29)
		const { finishedAt } = await db.selectFrom('certificateBatch').select('finishedAt').executeTakeFirstOrThrow()
		expect(finishedAt).not.toBeNull()
		await db.destroy()
		rmSync(dataDir, { recursive: true, force: true })
	})
})

/** A job for the certificates of participants on paper with these names. */
async function askedFor(db: Db, names: readonly string[]): Promise<string> {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	const approver = {
		id: await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now }),
		name: 'Noor',
	}
	const run = await givenRun(db, { course, now, leaderIds: [lin], seats: null })
	for (const name of names) {
		const enrolmentId = await givenParticipantOnPaper(db, { run, name, now })
		const given = { kind: 'course' as const, approver, exceptionReason: 'Tok kurset før portalen fantes.' }
		await givenCertified(db, { course, run, enrolmentId, now }, given)
	}
	const result = await requestBatch(db, { runId: run.id, kind: 'course', actorId: lin, now })
	if (result.kind === 'refused') throw new Error('There is nothing to print')
	return result.batchId
}

/** Runs the program until it ends, and gives the signal that ended it; null when it ended well. */
async function runProgram(location: DatabaseLocation, dataDir: string): Promise<string | null> {
	const DATABASE_URL = location.kind === 'sqlite' ? `file:${location.file}` : location.url
	const child: ChildProcess = fork(fileURLToPath(program), {
		execArgv: ['--import', crashOverGrace],
		env: { ...process.env, DATABASE_URL, DATA_DIR: dataDir },
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	})
	const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
	if (signal === null && code !== 0) throw new Error(`The program ended with ${code}`)
	return signal
}
