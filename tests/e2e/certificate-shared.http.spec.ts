import { listCertificatesByPerson } from '#db/queries/certificates'
import { listImagesInUse } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import { givenCertificate, givenPerson, type Learning } from '#db/seeds/build'
import { givenInstitution } from '#db/seeds/build-runs'
import { signaturePng } from '~/documents/image.fixture'
import { readPdf } from '~/documents/read-pdf.test-support'
import { readImageHeader } from '~/lib/image-check.server'
import { replaceCertificate } from '~/operations/replace-certificate.server'
import type { Client } from '../support/http-client'
import { expect, test } from './fixtures'

const name = 'Ada Østby-Ándersen'

async function givenCode(db: Db, ada: Learning): Promise<string> {
	await givenCertificate(db, ada, name)
	const [certificate] = await listCertificatesByPerson(db, ada.personId)
	return certificate?.code ?? ''
}

async function bytesOf(url: string, client?: Client): Promise<Buffer> {
	const response = await fetch(url, client ? { headers: { cookie: client.cookie() } } : {})
	return Buffer.from(await response.arrayBuffer())
}

test('the paper comes in three languages, and holds the credential as it is downloaded', async ({
	app,
	db,
	learner,
	asPerson,
}) => {
	const ada = await learner()
	const code = await givenCode(db, ada)
	const client = await asPerson(ada.personId)
	const credential = (await client.get(`/bevis/${code}/openbadge.json`)).text

	for (const [asked, language, words] of [
		['', 'nb', 'har gjennomført'],
		['?sprak=nn', 'nn', 'Igangsetjarkurs'],
		['?sprak=en', 'en', 'Starter course'],
		['?sprak=klingon', 'nb', 'har gjennomført'],
	] as const) {
		const { raw, text, attachments, pages } = readPdf(
			await bytesOf(`${app.url}/min-side/kursbevis/${code}/pdf${asked}`, client),
		)
		expect(raw).toContain(`/Lang (${language})`)
		expect(text).toContain(words)
		expect(text).toContain('Demonstra')
		expect(attachments).toEqual([credential])
		expect(pages).toBe(1)
	}
})

test('the paper of a corrected certificate says which one it replaces; the first one said no such thing', async ({
	app,
	db,
	learner,
	asPerson,
}) => {
	const ada = await learner()
	const code = await givenCode(db, ada)
	const client = await asPerson(ada.personId)
	const paper = async (of: string, asked = '') =>
		readPdf(await bytesOf(`${app.url}/min-side/kursbevis/${of}/pdf${asked}`, client)).text
	expect(await paper(code)).not.toContain('Erstatter')

	const by = { kind: 'holder', personId: ada.personId } as const
	const correction = { code, holderName: 'Ada Østby-Ándersson', by, publicUrl: app.url, now: new Date() }
	const result = await replaceCertificate(db, correction)
	const corrected = result.kind === 'replaced' ? result.code : ''

	expect(await paper(corrected)).toContain(`Erstatter bevis ${code}`)
	expect(await paper(corrected, '?sprak=nn')).toContain(`Erstattar bevis ${code}`)
	expect(await paper(corrected, '?sprak=en')).toContain(`Replaces certificate ${code}`)
	expect(await paper(code)).not.toContain('Erstatter')
})

test('the page that is shared shows what the holder shares, and keeps out of search engines', async ({
	app,
	db,
	learner,
	asPerson,
}) => {
	const ada = await learner()
	const code = await givenCode(db, ada)
	const visitor = await asPerson()

	const page = await visitor.get(`/bevis/${code}/del?sprak=en`)

	expect(page.status).toBe(200)
	expect(page.headers.get('x-robots-tag')).toBe('noindex')
	const picture = /<meta property="og:image" content="([^"]+)"/.exec(page.text)?.[1] ?? ''
	expect(picture).toContain(`/bevis/${code}/bilde.png?sprak=en`)
	expect(page.text).toContain('<meta name="twitter:card" content="summary_large_image"')
	expect(page.text).toMatch(/<meta property="og:title" content="[^"]*Ada Østby-Ándersen has earned: /)
	expect(page.text).toContain('Verify this certificate')
	const bytes = await bytesOf(`${app.url}${new URL(picture).pathname}?sprak=en`)
	expect(readImageHeader(bytes)).toEqual({ mediaType: 'image/png', width: 1200, height: 630 })
	expect((await visitor.get('/bevis/K7QX-4MPT-9R2W/del')).status).toBe(404)
	expect((await visitor.get(`/bevis/${code.toLowerCase()}/del`)).location).toBe(`/bevis/${code}/del`)

	const own = await (await asPerson(ada.personId)).get('/kurs/igangsetter/kursbevis')
	expect(own.text).toContain('https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME')
	expect(own.text).toContain(`/bevis/${code}/merke.svg`)
})

test('a certificate that is revoked is shared no longer', async ({ db, learner, asPerson }) => {
	const code = await givenCode(db, await learner())
	const revokedAt = new Date().toISOString()
	await db.updateTable('certificate').set({ revokedAt, revocationReason: 'misuse' }).where('code', '=', code).execute()
	const visitor = await asPerson()

	for (const path of ['del', 'bilde.png']) {
		expect((await visitor.get(`/bevis/${code}/${path}`)).location).toBe(`/bevis/${code}`)
	}
})

test('an administrator takes a logo into use, is told of files that will not do, and takes it away', async ({
	app,
	db,
	asPerson,
}) => {
	const institutionId = await givenInstitution(db)
	const noor = await asPerson(
		await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now: new Date() }),
	)
	const path = `/admin/institusjoner/${institutionId}/bilder`
	const send = (fields: { bytes?: Uint8Array; name?: string; text?: string }) => {
		const body = new FormData()
		body.set('bruk', 'logo')
		body.set('logo-tekst', fields.text ?? '')
		const { bytes } = fields
		if (bytes)
			body.set('logo-bilde', new File([new Uint8Array(bytes)], fields.name ?? 'logo.png', { type: 'image/png' }))
		return noor.send(path, { method: 'POST', body, headers: { origin: app.url } })
	}

	const empty = await send({})
	expect(empty.status).toBe(400)
	expect(empty.text).toContain('Velg et bilde.')
	expect(empty.text).toContain('Skriv hva logoen viser')
	const svg = await send({ bytes: Buffer.from('<svg/>'), text: 'Høyskolen & co' })
	expect(svg.status).toBe(400)
	expect(svg.text).toContain('ikke et PNG- eller JPEG-bilde')
	expect(svg.text).toContain('value="Høyskolen &amp; co"')
	expect((await send({ bytes: signaturePng.subarray(0, 300), text: 'Høyskolen' })).text).toContain('er skadet')
	expect((await send({ bytes: signaturePng, text: 'Høyskolen' })).location).toBe(`${path}?lagret`)

	const [logo] = await listImagesInUse(db, institutionId)
	const file = await noor.get(`${path}/${logo?.id}`)
	expect(file.headers.get('content-type')).toBe('image/png')
	expect(file.headers.get('x-content-type-options')).toBe('nosniff')
	expect((await noor.get(path)).text).toContain(`alt="Høyskolen"`)
	expect((await noor.post(`${path}/${logo?.id}/trekk-tilbake`, {})).location).toBe(`${path}?trukket`)
	expect(await listImagesInUse(db, institutionId)).toEqual([])
})
