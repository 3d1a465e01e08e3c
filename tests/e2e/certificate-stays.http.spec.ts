import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { givenCertificate, givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import { hashPassword } from '~/lib/password-hash.server'
import { readCourse } from '../support/course'
import type { Client } from '../support/http-client'
import { type RunningPortal, startPortal } from '../support/portal'
import { clientFor, expect, test } from './fixtures'

const password = 'tre kaffekopper'
const name = 'Ada Østby-Ándersen'
const asJson = { accept: 'application/json' }

test('rename the person, retitle the course, raise its version, delete the account: page and bytes stay', async () => {
	test.setTimeout(150_000)
	const courses = mkdtempSync(join(tmpdir(), 'portal-courses-'))
	cpSync(join(import.meta.dirname, '../../courses'), courses, { recursive: true })
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-data-'))
	const setUp = { env: { COURSES_DIR: courses }, dataDir }
	let app = await startPortal(setUp)
	const { learning, code } = await givenHolder(app)
	let ada = await clientFor(app, learning.personId)
	const before = await everythingOf(app, ada, code)
	expect(before.pdfs.map((bytes) => bytes.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-', '%PDF-'])
	expect(before.page).toMatchObject({ status: 'valid', holderName: name, courseVersion: 1, isDemonstration: true })

	expect((await ada.post('/min-side/konto/navn', { name: 'Grace Hopper' })).status).toBe(303)
	expect((await ada.post('/kurs/igangsetter/kursbevis', { navn: 'Grace Hopper' })).status).toBe(303)
	const port = Number(new URL(app.url).port)
	await app.stop()
	changeCourse(join(courses, 'igangsetter/course.yml'))
	app = await startPortal({ ...setUp, port })
	ada = await clientFor(app, learning.personId)

	expect((await ada.get('/kurs')).text).toContain('Et helt annet kurs')
	expect(await everythingOf(app, ada, code)).toEqual(before)

	const gone = await ada.post('/min-side/konto/slett', { presentPassword: password, bevis: 'behold' })
	expect(gone.location).toBe('/logg-inn?melding=slettet')

	const visitor = await clientFor(app)
	const { pdfs: _ofTheHolder, row, ...open } = await everythingOf(app, visitor, code)
	const { pdfs: _before, row: rowBefore, ...openBefore } = before
	expect(open).toEqual(openBefore)
	expect(row).toEqual({ ...rowBefore, personId: null })
	await app.stop()
	for (const folder of [courses, dataDir]) rmSync(folder, { recursive: true, force: true })
})

test('a certificate whose facts went with the account says so, and the holder’s own file still proves itself', async ({
	app,
}) => {
	const { learning, code } = await givenHolder(app)
	const ada = await clientFor(app, learning.personId)
	const form = await ada.get('/min-side/konto/slett')
	expect(form.text).toContain(`/bevis/${code}/openbadge.json`)
	const file = (await ada.get(`/bevis/${code}/openbadge.json`)).text
	expect(file).toContain(name)

	await ada.post('/min-side/konto/slett', { presentPassword: password, bevis: 'slett' })

	const visitor = await clientFor(app)
	const page = await visitor.get(`/bevis/${code}`)
	expect(page.status).toBe(200)
	expect(page.text).toContain('slette navnet og alt annet')
	expect(page.text).not.toContain('Østby')
	const digest = createHash('sha256').update(file).digest('hex')
	const told = JSON.parse((await visitor.get(`/bevis/${code}`, asJson)).text) as object
	expect(told).toMatchObject({ status: 'valid', code, issuer: 'Selvhjelp Norge', digest })
	expect(JSON.stringify(told)).not.toContain('Østby')
	for (const path of ['/openbadge.json', '/merke.svg', '/del', '/bilde.png']) {
		const answer = await visitor.get(`/bevis/${code}${path}`)
		expect.soft(answer.text, path).not.toContain('Østby')
		expect.soft(answer.status, path).toBeLessThan(500)
	}
})

test('an administrator revokes a certificate in two steps and makes it valid again; everybody sees it at once', async ({
	app,
}) => {
	const { learning, code } = await givenHolder(app)
	const noor = await clientFor(
		app,
		await givenPerson(app.db, { name: 'Noor', roles: [{ role: 'administrator' }], now: new Date() }),
	)
	const visitor = await clientFor(app)
	const statusNow = async () =>
		(JSON.parse((await visitor.get(`/bevis/${code}`, asJson)).text) as { status: string }).status
	expect((await noor.get(`/admin/bevis?sok=${code.toLowerCase()}`)).text).toContain(name)
	expect((await noor.get('/admin/bevis?sok=østby')).text).toContain(code)
	const path = `/admin/bevis/${code}`
	const chosen = { grunn: 'misuse', notat: 'Meldt fra kontoret i Bergen.' }

	expect((await noor.post(`${path}/trekk-tilbake`, { grunn: 'misuse', notat: 'kort' })).status).toBe(400)
	const asked = await noor.post(`${path}/trekk-tilbake`, chosen)
	expect(asked.text).toContain('Er du sikker?')
	expect(await statusNow()).toBe('valid')
	const wrong = await noor.post(`${path}/trekk-tilbake/bekreft`, { ...chosen, kode: 'K7QX-4MPT-9R2W' })
	expect(wrong.status).toBe(400)
	expect(wrong.text).toContain('Dette er ikke koden på beviset')

	const done = await noor.post(`${path}/trekk-tilbake/bekreft`, {
		...chosen,
		kode: code.toLowerCase().replaceAll('-', ' '),
	})
	expect(done.location).toBe(`${path}?gjort=trukket`)
	expect(await statusNow()).toBe('revoked')
	const page = await visitor.get(`/bevis/${code}`)
	expect(page.text).toMatch(/<h1[^>]*>Dette kursbeviset er trukket tilbake<\/h1>/)
	expect(page.text).toContain('misbruk av beviset')
	expect(page.text).not.toContain('Meldt fra kontoret')
	expect((await noor.get(path)).text).toContain('Meldt fra kontoret i Bergen.')
	expect((await noor.post(`${path}/trekk-tilbake/bekreft`, { ...chosen, kode: code })).status).toBe(409)
	const ada = await clientFor(app, learning.personId)
	expect((await ada.get('/kurs/igangsetter/kursbevis')).text).toContain('Beviset er trukket tilbake')

	expect((await noor.post(`${path}/gyldig-igjen`, { notat: 'Det var en misforståelse.' })).status).toBe(303)
	expect(await statusNow()).toBe('valid')
})

test('a learner corrects the name once: the old certificate and the new one lead to each other', async ({ app }) => {
	const { learning, code } = await givenHolder(app)
	const ada = await clientFor(app, learning.personId)
	const path = `/min-side/kursbevis/${code}/navn`
	const stranger = await ada.post(path, { navn: 'Kim Berg' })
	expect(stranger.status).toBe(400)
	expect(stranger.text).toContain('navnet til en annen')
	expect(stranger.text).toContain('value="Kim Berg"')

	const corrected = await ada.post(path, { navn: 'Ada Østby-Andersen' })

	const fresh = corrected.location?.match(/^\/bevis\/([\w-]+)\?rettet$/)?.[1] ?? 'none'
	const visitor = await clientFor(app)
	const old = JSON.parse((await visitor.get(`/bevis/${code}`, asJson)).text) as object
	expect(old).toMatchObject({ status: 'replaced', holderName: name, replacedBy: { code: fresh } })
	const now = JSON.parse((await visitor.get(`/bevis/${fresh}`, asJson)).text) as object
	expect(now).toMatchObject({ status: 'valid', holderName: 'Ada Østby-Andersen', replaces: { code } })
	expect((await visitor.get(`/bevis/${code}`)).text).toContain(`href="/bevis/${fresh}"`)
	expect((await visitor.get(`/bevis/${fresh}`)).text).toContain(`href="/bevis/${code}"`)
	expect((await ada.post(`/min-side/kursbevis/${fresh}/navn`, { navn: 'Ada Andersen' })).status).toBe(409)
	expect((await ada.get('/min-side')).text).not.toContain(code)
})

/** Ada, who has a password, and her certificate. */
async function givenHolder(app: RunningPortal): Promise<{ learning: Learning; code: string }> {
	const course = await readCourse()
	const learning = await givenLearner(app.db, { course, name: 'Ada', now: new Date() })
	const passwordHash = await hashPassword(password)
	await app.db.updateTable('person').set({ passwordHash }).where('id', '=', learning.personId).execute()
	await givenCertificate(app.db, learning, name)
	const [certificate] = await listCertificatesByPerson(app.db, learning.personId)
	return { learning, code: certificate?.code ?? '' }
}

/** Everything that can be seen of a certificate, as bytes where it is bytes; `pdfs` are for the holder alone. */
async function everythingOf(app: RunningPortal, client: Client, code: string) {
	const { askedAt: _asked, ...page } = JSON.parse((await client.get(`/bevis/${code}`, asJson)).text) as {
		askedAt: string
	}
	const bytes = async (path: string) => {
		const answer = await fetch(app.url + path, { headers: { cookie: client.cookie() } })
		return Buffer.from(await answer.arrayBuffer())
	}
	const pdfs: Buffer[] = []
	for (const language of ['nb', 'nn', 'en']) pdfs.push(await bytes(`/min-side/kursbevis/${code}/pdf?sprak=${language}`))
	return {
		page,
		pdfs,
		badge: await bytes(`/bevis/${code}/openbadge.json`),
		svg: await bytes(`/bevis/${code}/merke.svg`),
		row: await app.db.selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirstOrThrow(),
	}
}

/** Another title, more hours and a higher version. */
function changeCourse(file: string): void {
	const text = readFileSync(file, 'utf8')
	const changed = text
		.replace(/^version: 1$/m, 'version: 2')
		.replace(/^hours: 16$/m, 'hours: 20')
		.replace(
			/^title: .*$/m,
			'title: { nb: Et helt annet kurs, nn: Eit heilt anna kurs, en: Another course altogether }',
		)
	if (changed === text) throw new Error('The course is not as this test knows it')
	writeFileSync(file, changed)
}
