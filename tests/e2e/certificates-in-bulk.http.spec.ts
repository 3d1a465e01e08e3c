import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { findBatchProgress } from '#db/queries/certificate-batches'
import { listLatestLetters } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenCertified } from '#db/seeds/build-certification'
import { givenLeader, givenOffice, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { batchRequestPath } from '~/domain/certificate-batch-paths'
import type { Course } from '~/domain/course'
import { readCourse } from '../support/course'
import { startPortal } from '../support/portal'
import { clientFor, expect, test } from './fixtures'

/** A run whose participants on paper all have the certificate of the course. */
async function givenRunWithCertificates(db: Db, course: Course, names: readonly string[]) {
	const now = new Date()
	const leaderId = await givenLeader(db, { name: 'Lin', now })
	const noor = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const run = await givenRun(db, { course, now, leaderIds: [leaderId], seats: null })
	for (const name of names) {
		const enrolmentId = await givenParticipantOnPaper(db, { run, name, now })
		await givenCertified(
			db,
			{ course, run, enrolmentId, now },
			{ kind: 'course', approver: { id: noor, name: 'Noor' }, exceptionReason: 'Tok kurset før portalen fantes.' },
		)
	}
	return { run, leaderId }
}

async function untilDone(db: Db, id: string): Promise<void> {
	await expect
		.poll(
			async () =>
				(await db.selectFrom('certificateBatch').select('finishedAt').where('id', '=', id).executeTakeFirst())
					?.finishedAt,
			{
				timeout: 90_000,
			},
		)
		.toBeTruthy()
}

function digests(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder).map((name) => [
			name,
			createHash('sha256')
				.update(readFileSync(join(folder, name)))
				.digest('hex'),
		]),
	)
}

test('all certificates of a run come in one archive with a list of codes, once for a double click, and the same when made again', async ({
	app,
	db,
	course,
	asPerson,
}) => {
	test.setTimeout(180_000)
	const names = ['Ada Lovelace', 'Bjørn «Nøff» Ødegård; AS', '=1+1', 'Máret/Sápmi: "Šiella"']
	const { run, leaderId } = await givenRunWithCertificates(db, course, names)
	const lin = await asPerson(leaderId)
	const ask = () => lin.post(`${batchRequestPath(run)}?bevis=course`, {})

	const [first, second] = await Promise.all([ask(), ask()])
	expect([first.status, second.status]).toEqual([303, 303])
	expect(second.location).toBe(first.location)
	const path = first.location ?? ''
	const id = path.split('/').at(-1) ?? ''
	expect((await lin.get(path)).status).toBe(200)
	await untilDone(db, id)

	const page = await lin.get(path)
	expect(page.text).toContain('4 av 4 ferdige')
	const answer = await fetch(`${app.url}${path}/bevis.zip`, { headers: { cookie: lin.cookie() } })
	const archive = unzipSync(new Uint8Array(await answer.arrayBuffer()))
	const inArchive = Object.keys(archive)
	expect(inArchive).toHaveLength(4)
	expect(inArchive.every((name) => /^00\d [^<>:"/\\|?*]+ [A-Z0-9-]+\.pdf$/.test(name))).toBe(true)
	expect(Object.values(archive).every((pdf) => Buffer.from(pdf).subarray(0, 5).toString() === '%PDF-')).toBe(true)

	const csv: string[][] = parse((await lin.get(`${path}/koder.csv`)).text, { delimiter: ';', bom: true })
	expect(csv[0]).toEqual(['Navn', 'Referanse', 'Bevis', 'Kode', 'Adresse', 'Utstedt'])
	expect(
		csv
			.slice(1)
			.map(([name]) => name)
			.sort(),
	).toEqual(["'=1+1", ...names.filter((name) => name !== '=1+1')].sort())
	expect(
		csv
			.slice(1)
			.every(([, , , code, address]) => address === `${app.url.replace('127.0.0.1', 'localhost')}/bevis/${code}`),
	).toBe(true)
	const letters = (await listLatestLetters(db, 50)).filter(({ bodyText }) => bodyText.includes(path))
	expect(letters).toHaveLength(1)

	const again = (await ask()).location?.split('/').at(-1) ?? ''
	expect(again).not.toBe(id)
	await untilDone(db, again)
	const folder = join(app.dataDir, 'batches')
	expect(digests(join(folder, again))).toEqual(digests(join(folder, id)))

	rmSync(join(folder, again), { recursive: true })
	const gone = path.replace(id, again)
	expect((await lin.get(gone)).text).toContain('4 filer er borte')
	expect((await lin.get(`${gone}/bevis.zip`)).status).toBe(409)
})

test('another leader finds neither the job nor its files', async ({ db, course, asPerson }) => {
	const { run, leaderId } = await givenRunWithCertificates(db, course, ['Ada Lovelace'])
	const districtOfficeId = await givenOffice(db, 'innlandet', 'Innlandet')
	const liv = await givenPerson(db, {
		name: 'Liv',
		roles: [{ role: 'course-leader', districtOfficeId, reach: 'office' }],
		now: new Date(),
	})
	const lin = await asPerson(leaderId)
	const path = (await lin.post(`${batchRequestPath(run)}?bevis=course`, {})).location ?? ''
	await untilDone(db, path.split('/').at(-1) ?? '')

	const other = await asPerson(liv)
	for (const part of ['', '/na', '/bevis.zip', '/koder.csv']) {
		expect((await other.get(path + part)).status).toBe(404)
		expect((await lin.get(path + part)).status).toBe(200)
	}
	expect((await other.post(`${batchRequestPath(run)}?bevis=course`, {})).status).toBe(404)
})

test('a portal that is killed in the middle goes on where it stopped, with one file for each certificate', async () => {
	test.setTimeout(240_000)
	const people = 240
	let app = await startPortal({ env: { PROCESSES: '2' } })
	const { dataDir } = app
	const names = Array.from({ length: people }, (_one, index) => `Deltaker ${index + 1}`)
	const { run, leaderId } = await givenRunWithCertificates(app.db, await readCourse(), names)
	const lin = await clientFor(app, leaderId)
	const path = (await lin.post(`${batchRequestPath(run)}?bevis=course`, {})).location ?? ''
	const id = path.split('/').at(-1) ?? ''

	while ((await findBatchProgress(app.db, id)).done < 48) await pause(20)
	await app.kill()
	const { done } = await findBatchProgress(app.db, id)
	expect(done).toBeLessThan(people)
	await app.db.destroy()
	app = await startPortal({ env: { PROCESSES: '2' }, dataDir })
	// As when the seconds have passed for which the dead process holds the job.
	await app.db
		.updateTable('certificateBatch')
		.set({ claimedAt: new Date(Date.now() - 60_000).toISOString() })
		.execute()
	await untilDone(app.db, id)

	const progress = await findBatchProgress(app.db, id)
	expect(progress).toMatchObject({ total: people, done: people, failed: 0 })
	const files = readdirSync(join(dataDir, 'batches', id)).filter((name) => name.endsWith('.pdf'))
	expect(files).toHaveLength(people)
	expect(new Set(files.map((name) => name.slice(4))).size).toBe(people)
	const letters = (await listLatestLetters(app.db, 2_000)).filter(({ bodyText }) => bodyText.includes(path))
	expect(letters).toHaveLength(1)
	expect(existsSync(join(dataDir, 'keys'))).toBe(true)
	await app.stop()
	rmSync(dataDir, { recursive: true, force: true })
})
