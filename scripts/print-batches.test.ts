import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrinters, type PrintAnswer } from '~/documents/batch-printer.server'
import { type CertificatePrint, certificateDocument } from '~/documents/certificate.server'
import type { Certificate } from '~/domain/certificate'
import type { CertificateId, CourseId } from '~/domain/ids'
import { compileBatchProgram } from './start/batch-program'

const folder = `node_modules/.cache/portal/print-batches-test-${process.pid}`
let program: URL

beforeAll(async () => {
	program = pathToFileURL(await compileBatchProgram(folder))
})
afterAll(() => rmSync(join(import.meta.dirname, '..', folder), { recursive: true, force: true }))

const print: CertificatePrint = {
	verifyUrl: 'https://kurs.eksempel.no/bevis/KB7Q-3FHN-W',
	...{ credential: null, language: 'nb', isDemonstration: false, images: [] },
}

function certificate(holderName: string): Certificate {
	return {
		...{ id: holderName as CertificateId, code: 'KB7Q-3FHN-W', courseId: 'igangsetter' as CourseId, courseVersion: 1 },
		...{ kind: 'course', holderName, kindTitle: 'Kursbevis', courseTitle: 'Igangsetterkurset', hours: 16 },
		...{ issuer: 'Selvhjelp Norge', language: 'nb', texts: {}, images: [], rules: [], outcomes: ['Starte ei gruppe.'] },
		...{ issuedAt: '2026-11-21T12:00:00.000Z', runEnrolmentId: null, evidence: null },
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
