import { strToU8, zipSync } from 'fflate'
import { importPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'
import { givenLedRun } from './people-walk'

const bomb = () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20) })

const files: [string, () => Uint8Array, number, RegExp][] = [
	['10,000 rows', () => Buffer.from(`Navn\n${'Ada\n'.repeat(10_000)}`), 400, /for mange rader/],
	['a ZIP bomb', bomb, 400, /for stor når den pakkes ut/],
	['a picture', () => Buffer.from(Array.from({ length: 9_000 }, (_, n) => (n * 7919) % 256)), 400, /ikke ei liste/],
	['nothing', () => Buffer.alloc(0), 400, /Fila er tom/],
	['a file of a megabyte and a half', () => Buffer.from(`Navn\n${'a'.repeat(1_500_000)}`), 303, /^/],
]

for (const [what, bytes, status, says] of files) {
	test(`${what} in place of a list is answered with ${status}`, async ({ app, db, course, asPerson }) => {
		const { run, leader } = await givenLedRun(db, course)
		const client = await asPerson(leader)
		const body = new FormData()
		body.append('liste', new Blob([bytes() as Uint8Array<ArrayBuffer>]), 'liste.csv')

		const answer = await client.send(importPath(run), { method: 'POST', body, headers: { origin: app.url } })

		expect(answer.status).toBe(status)
		expect(answer.text).toMatch(says)
		expect(await db.selectFrom('runEnrolment').selectAll().where('runId', '=', run.id).execute()).toEqual([])
	})
}
