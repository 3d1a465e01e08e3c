import { beforeAll, describe, expect, test } from 'vitest'
import { findPersonByEmail } from '#db/queries/people'
import type { Db } from '#db/schema'
import { inRequestScope } from '~/lib/request-scope.server'
import { givenPerson, lettersTo, password, tokenIn } from '../../../tests/support/accounts'
import { createTestDbLocation } from '../../../tests/support/database'

type Handler = (args: { request: Request; params: Record<string, string>; context: never }) => unknown
type Answer = { status: number; location: string | null; cookie: string | null; body: unknown; headers: Headers }

const origin = 'http://localhost:3000'
let db: Db

/** Routes use the live database, so it has to be named before they are imported. */
beforeAll(async () => {
	const location = await createTestDbLocation('sqlite')
	process.env.DATABASE_URL = location.kind === 'sqlite' ? `file:${location.file}` : location.url
	db = (await import('#db/connection.server')).db
	return () => db.destroy()
})

/** What a loader or action says, whether it returns or throws it, as a response or as data. */
async function answerOf(handler: Handler, request: Request, params: Record<string, string> = {}): Promise<Answer> {
	const said: unknown = await Promise.resolve(handler({ request, params, context: undefined as never })).catch(
		(thrown: unknown) => thrown,
	)
	if (said instanceof Error) throw said
	if (said instanceof Response) {
		const { status, headers } = said
		const body = await said.text()
		return { status, headers, body, location: headers.get('location'), cookie: headers.get('set-cookie') }
	}
	const none = { location: null, cookie: null }
	if (!isWithInit(said)) return { ...none, status: 200, headers: new Headers(), body: said }
	return { ...none, status: said.init?.status ?? 200, headers: new Headers(said.init?.headers), body: said.data }
}

function isWithInit(said: unknown): said is { data: unknown; init: ResponseInit | null } {
	return typeof said === 'object' && said !== null && 'init' in said && 'data' in said
}

function get(handler: Handler, path: string, { cookie = '', token = '' } = {}): Promise<Answer> {
	return answerOf(handler, new Request(origin + path, { headers: { cookie } }), { token })
}

function post(
	handler: Handler,
	path: string,
	fields: Record<string, string>,
	{ cookie = '', token = '', referer = '' } = {},
) {
	const headers = { cookie, referer, 'x-portal-address': '192.0.2.7', 'user-agent': 'Firefox/143.0 Windows' }
	return answerOf(handler, new Request(origin + path, { method: 'POST', headers, body: new URLSearchParams(fields) }), {
		token,
	})
}

async function signedIn(email: string): Promise<string> {
	const { action } = await import('./sign-in/route')
	const answer = await post(action, '/logg-inn', { email, password })
	return answer.cookie?.split(';')[0] ?? ''
}

describe('an account, from the first form to the last', () => {
	test('register, confirm, and go on where one came from', async () => {
		const registration = await import('./registration/route')
		const confirmation = await import('./registration-confirmation/route')
		const sessions = await import('./sessions/route')
		const fields = { name: ' Ada  Lovelace', email: 'Ada.L@Example.no', password }

		const sent = await post(registration.action, '/registrer?til=/kurs/igangsetter', fields)
		expect(sent).toMatchObject({ status: 200, body: { sentTo: 'ada.l@example.no' } })
		const token = tokenIn((await lettersTo(db, 'ada.l@example.no'))[0])
		const path = `/registrer/bekreft/${token}`
		expect((await get(confirmation.loader, path, { token })).body).toEqual({ email: 'ada.l@example.no' })
		const confirmed = await post(confirmation.action, path, {}, { token })

		expect(confirmed).toMatchObject({ status: 303, location: '/kurs/igangsetter' })
		const cookie = confirmed.cookie?.split(';')[0] ?? ''
		expect((await get(sessions.loader, '/min-side/konto/okter', { cookie })).body).toMatchObject({
			sessions: [{ device: 'Firefox på Windows', isThis: true }],
		})
		expect((await get(confirmation.loader, path, { token })).status).toBe(410)
		expect((await post(confirmation.action, path, {}, { token })).status).toBe(409)
	})

	test.each([
		['bokmål by default', undefined, undefined, null],
		['nynorsk because the browser wants it', undefined, 'nn-NO,nn;q=0.9', 'nn'],
		['bokmål by choice', 'sprak=nb', 'nn-NO', 'nb'],
		['English by choice', 'sprak=en', 'nb-NO', 'en'],
	] as const)('who registers in %s has an account in it', async (_, cookie, acceptLanguage, language) => {
		const registration = await import('./registration/route')
		const confirmation = await import('./registration-confirmation/route')
		const email = `${language}-${cookie ? 'chosen' : 'found'}@example.no`
		const fields = { name: 'Ada', email, password }

		await inRequestScope({ cookie, acceptLanguage }, () => post(registration.action, '/registrer', fields, { cookie }))
		const token = tokenIn((await lettersTo(db, email))[0])
		await post(confirmation.action, `/registrer/bekreft/${token}`, {}, { token })

		expect(await findPersonByEmail(db, email)).toMatchObject({ language })
	})

	test('who signs in at a browser that keeps a language reads in it, and has chosen none', async () => {
		const { action } = await import('./sign-in/route')
		const { findSignedIn } = await import('~/auth/guard.server')
		const { email } = await givenPerson(db, { name: 'Olga' })

		await inRequestScope({ cookie: 'sprak=en', acceptLanguage: undefined }, async () => {
			const answer = await post(action, '/logg-inn', { email, password }, { cookie: 'sprak=en' })
			const cookie = `${answer.cookie?.split(';')[0]}; sprak=en`
			const person = await findSignedIn(new Request(origin, { headers: { cookie } }))
			expect(person).toMatchObject({ language: 'en', chosenLanguage: null })
		})
		expect(await findPersonByEmail(db, email)).toMatchObject({ language: null })
	})

	test('sign in leads back to where one was, but never to another site', async () => {
		const { action } = await import('./sign-in/route')
		const { email } = await givenPerson(db, { name: 'Grace' })

		for (const [til, location] of [
			['/kurs/igangsetter/velkommen', '/kurs/igangsetter/velkommen'],
			['//example.org', '/min-side'],
			['https://example.org', '/min-side'],
		] as const) {
			const answer = await post(action, `/logg-inn?til=${encodeURIComponent(til)}`, { email, password })
			expect(answer).toMatchObject({ status: 303, location })
		}
	})

	test('a form with mistakes keeps what was typed, and never the password', async () => {
		const { action } = await import('./registration/route')

		const answer = await post(action, '/registrer', { name: 'Ada', email: 'ingen adresse', password: 'kort' })

		expect(answer.status).toBe(400)
		expect(answer.body).toEqual({
			errors: { email: 'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.' },
			typed: { name: 'Ada', email: 'ingen adresse' },
		})
		const empty = await post(action, '/registrer', {})
		expect(empty).toMatchObject({ status: 400, body: { errors: { name: 'Skriv navnet ditt.' } } })
	})

	test('what has to be mended is told in the reader’s language', async () => {
		const { action } = await import('./registration/route')
		const fields = { name: '', email: '', password: 'kort' }

		const answer = await inRequestScope({ cookie: 'sprak=en', acceptLanguage: undefined }, () =>
			post(action, '/registrer', fields),
		)

		expect(answer.body).toMatchObject({ errors: { name: 'Write your name.', email: 'Write your e-mail address.' } })
	})

	test('too many attempts are answered by 429, in plain words and for machines', async () => {
		const { action } = await import('./sign-in/route')
		const guess = () => post(action, '/logg-inn', { email: 'lin@example.no', password: 'feil passord' })
		for (let n = 0; n < 5; n++) expect((await guess()).status).toBe(400)

		const answer = await guess()

		expect(answer.status).toBe(429)
		expect(answer.headers.get('retry-after')).toMatch(/^(59|60)$/)
		expect(JSON.stringify(answer.body)).toMatch(/Vent (ett minutt|59 sekunder) før du prøver igjen/)
	})

	test('a stranger is asked to sign in, and comes back to the page or to the page of the form', async () => {
		const { loader, action } = await import('./name/route')
		const path = '/min-side/konto/navn'

		expect((await get(loader, `${path}?a=b`)).location).toBe(`/logg-inn?til=${encodeURIComponent(`${path}?a=b`)}`)
		const fields = { name: 'Ada' }
		expect((await post(action, path, fields, { referer: `${origin}/kurs` })).location).toBe('/logg-inn?til=%2Fkurs')
		for (const referer of ['https://example.org/kurs', 'nonsense', '']) {
			expect((await post(action, path, fields, { referer })).location).toBe('/logg-inn?til=%2Fmin-side')
		}
	})

	test('sign out, sign out everywhere, delete: the cookie goes and opens nothing any more', async () => {
		const account = await import('./account/route')
		const { id, email } = await givenPerson(db, { name: 'Kari' })
		const ends: [Handler, Record<string, string>, string][] = [
			[(await import('./sign-out/route')).action, {}, '/'],
			[(await import('./sessions-end/route')).action, {}, '/logg-inn?melding=logget-ut'],
			[(await import('./deletion/route')).action, { presentPassword: password }, '/logg-inn?melding=slettet'],
		]
		for (const [action, fields, location] of ends) {
			const cookie = await signedIn(email)
			expect((await get(account.loader, '/min-side/konto', { cookie })).body).toMatchObject({ name: 'Kari', email })
			const answer = await post(action, '/et-skjema', fields, { cookie })
			expect(answer).toMatchObject({ status: 303, location })
			expect(answer.cookie).toContain('Max-Age=0')
			expect((await get(account.loader, '/min-side/konto', { cookie })).location).toContain('/logg-inn')
		}
		expect(await db.selectFrom('person').selectAll().where('id', '=', id).execute()).toEqual([])
	})

	test('one’s own data come as a file', async () => {
		const { loader } = await import('./data/route')
		const cookie = await signedIn((await givenPerson(db, { name: 'Ola' })).email)

		const answer = await get(loader, '/min-side/konto/data', { cookie })

		expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="igangsetterkurset-.*\.json"$/)
		expect(JSON.parse(String(answer.body))).toMatchObject({ person: { name: 'Ola' } })
		expect((await get(loader, '/min-side/konto/data')).location).toContain('/logg-inn')
	})

	test('loaders that ask at the same moment within one request cost one query', async () => {
		const { findSignedIn } = await import('~/auth/guard.server')
		const cookie = await signedIn((await givenPerson(db, { name: 'Per' })).email)
		const ask = (id: string) => findSignedIn(new Request(`${origin}/`, { headers: { cookie, 'x-portal-request': id } }))

		const [one, other, another] = await Promise.all([ask('a'), ask('a'), ask('b')])

		expect(one).toMatchObject({ name: 'Per' })
		expect(other).toBe(one)
		expect(another).not.toBe(one)
	})

	test('the outbox is there in a demonstration', async () => {
		const { loader } = await import('./outbox/route')
		await post((await import('./forgotten-password/route')).action, '/glemt-passord', { email: 'nobody@example.no' })

		const { body } = await answerOf(loader, new Request(`${origin}/utboks`))

		expect(JSON.stringify(body)).toContain('nobody@example.no')
	})
})
