import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { findBatchProgress } from '#db/queries/certificate-batches'
import { findCertificateToSign } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenLeader } from '#db/seeds/build-runs'
import { createLucia } from '~/auth/lucia.server'
import { startSession } from '~/auth/session.server'
import { newKeyPem, readIssuerKey } from '~/credentials/issuer-key.server'
import { openPrinters } from '~/documents/batch-printer.server'
import { batchRequestPath } from '~/domain/certificate-batch-paths'
import type { CertificateId } from '~/domain/ids'
import { signCertificate } from '~/operations/sign-certificate.server'
import { readCourse } from '../../tests/support/course'
import type { RunningPortal } from '../../tests/support/portal'
import { makeCertificates } from './certificates-made'
import { expectStatus, openClient } from './keep-alive-client'
import type { Load } from './measurement'
import { costsOf } from './process-costs'

/** How fast certificates are made in bulk, each figure for one second, and the lesson page meanwhile. */
export type BulkSpeed = {
	threads: number
	/** Printed without a signature, by the threads alone. */
	printed: number
	/** Milliseconds of processor that one of those takes: what holds when other work shares the machine; null where the system does not say. */
	cpuMsEach: number | null
	/** Bytes of memory that the threads take more after the last half of those, for each. */
	memoryEach: number | null
	/** Signed one after the other, and nothing else. */
	signed: number
	/** From the button to the last file, through the portal, signed and printed. */
	made: number
	/** Milliseconds for the lesson page: without the job, and while it runs. */
	lesson: { without: Load; during: Load }
}

/** Measures the job of so many certificates. `lessonLoad` asks for the lesson page for so many seconds. */
export async function measureCertificates(
	portal: RunningPortal,
	{ people, lessonLoad }: { people: number; lessonLoad: (seconds: number) => Promise<Load> },
): Promise<BulkSpeed> {
	const { db } = portal
	const leaderId = await givenLeader(db, { now: new Date() })
	const { run, ids } = await makeCertificates(db, await readCourse(), { people, leaderId, now: new Date() })
	const threads = availableParallelism()
	const alone = await printedAlone(db, ids, threads)
	const { ids: others } = await makeCertificates(db, await readCourse(), { people: 100, leaderId, now: new Date() })
	const signed = await signedAlone(db, others)

	const without = await lessonLoad(5)
	const { name, value } = await startSession(db, createLucia(db, { isHttps: false }), leaderId)
	const client = openClient(portal.url, `${name}=${value}`)
	const begun = performance.now()
	const answer = await client.post(`${batchRequestPath(run)}?bevis=course`, new URLSearchParams())
	const id = expectStatus(answer, 303, 'asking for the files').location?.split('/').at(-1) ?? ''
	client.close()
	// The process that makes the files has begun.
	while ((await findBatchProgress(db, id)).done === 0) await pause(50)
	const [during, seconds] = await Promise.all([lessonLoad(5), untilDone(db, id, begun)])
	return { threads, ...alone, signed, made: people / seconds, lesson: { without, during } }
}

async function printedAlone(db: Db, ids: readonly CertificateId[], count: number) {
	const program = pathToFileURL(join(process.cwd(), 'build/print-batches.js'))
	const printers = openPrinters({ program, count })
	const print = async (id: CertificateId) => {
		const certificate = await findCertificateToSign(db, id)
		if (!certificate) throw new Error('The certificate is gone')
		const verifyUrl = `https://kurs.eksempel.no/bevis/${certificate.code}`
		const own = { credential: null, language: 'nb' as const, isDemonstration: false, images: [], replaces: null }
		const paper = { verifyUrl, ...own }
		const answer = await printers.print(certificate, paper)
		if (answer.kind !== 'printed') throw new Error('The certificate was not printed')
	}
	try {
		await Promise.all(ids.slice(0, 4 * count).map(print))
		const before = costsOf(process.pid)
		const begun = performance.now()
		const half = Math.floor(ids.length / 2)
		await Promise.all(ids.slice(0, half).map(print))
		const middle = costsOf(process.pid)
		await Promise.all(ids.slice(half).map(print))
		const after = costsOf(process.pid)
		return {
			printed: (ids.length / (performance.now() - begun)) * 1000,
			cpuMsEach: before && after ? (after.cpuMs - before.cpuMs) / ids.length : null,
			memoryEach: middle && after ? (after.memory - middle.memory) / (ids.length - half) : null,
		}
	} finally {
		await printers.close()
	}
}

async function signedAlone(db: Db, ids: readonly CertificateId[]): Promise<number> {
	const key = readIssuerKey(newKeyPem())
	const sign = (certificateId: CertificateId) =>
		signCertificate(db, { certificateId, key, publicUrl: 'https://kurs.eksempel.no', now: new Date() })
	for (const id of ids.slice(0, 10)) await sign(id)
	const begun = performance.now()
	for (const id of ids.slice(10)) await sign(id)
	return ((ids.length - 10) / (performance.now() - begun)) * 1000
}

/** Seconds until the job is done. */
async function untilDone(db: Db, id: string, begun: number): Promise<number> {
	for (;;) {
		const { total, done, failed } = await findBatchProgress(db, id)
		if (failed > 0) throw new Error(`${failed} certificates were not made`)
		if (done === total) return (performance.now() - begun) / 1000
		await pause(50)
	}
}

/** The figures as lines of text. */
export function bulkInLines({ threads, printed, cpuMsEach, memoryEach, signed, made, lesson }: BulkSpeed): string[] {
	const cpu = cpuMsEach === null ? '' : ` (${cpuMsEach.toFixed(1)} ms of processor for each)`
	const ms = ({ p50, p99 }: Load) => `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`
	return [
		`certificates printed by ${threads} threads, unsigned: ${printed.toFixed(0)} per second${cpu}`,
		`certificates signed, one thread, nothing else: ${signed.toFixed(0)} per second`,
		`certificates in bulk through the portal, signed and printed, beside the lesson load: ${made.toFixed(0)} per second`,
		...(memoryEach === null ? [] : [`memory that printing leaves: ${(memoryEach / 1000).toFixed(0)} KB for each`]),
		`lesson page without the job: ${ms(lesson.without)}`,
		`lesson page during the job: ${ms(lesson.during)}`,
	]
}
