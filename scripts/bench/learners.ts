import { randomBytes } from 'node:crypto'
import { hashPassword } from '~/lib/password-hash.server'
import { addPerson } from '~/operations/add-person.server'
import type { RunningPortal } from '../../tests/support/portal'
import { expectStatus, openClient } from './keep-alive-client'

/** Somebody who is signed in and has begun on the course. `cookie` is for the portal, `sessionId` for the bare server. */
export type Learner = { cookie: string; sessionId: string }

/** Makes learners whose addresses begin with `mailbox`, signs them in by the form and enrols them, all through the front door but the making. */
export async function makeLearners(
	portal: RunningPortal,
	course: string,
	count: number,
	mailbox = 'maaling',
): Promise<Learner[]> {
	const password = randomBytes(12).toString('hex')
	const passwordHash = await hashPassword(password)
	const learners: Learner[] = []
	for (let number = 1; number <= count; number++) {
		const email = `${mailbox}-${number}@eksempel.no`
		const personId = await addPerson(portal.db, {
			name: `Ada ${number}`,
			email,
			passwordHash,
			roles: [],
			now: new Date(),
		})
		const cookie = await signIn(portal.url, email, password)
		const client = openClient(portal.url, cookie)
		expectStatus(await client.post(`/kurs/${course}/pamelding`, new URLSearchParams()), 303, 'enrolment')
		client.close()
		const query = portal.db
			.selectFrom('session')
			.select('id')
			.where('personId', '=', personId ?? ('' as never))
		learners.push({ cookie, sessionId: (await query.executeTakeFirstOrThrow()).id })
	}
	return learners
}

async function signIn(url: string, email: string, password: string): Promise<string> {
	const client = openClient(url)
	const answer = await client.post('/logg-inn', new URLSearchParams({ email, password }))
	client.close()
	return expectStatus(answer, 303, 'sign in')
		.cookies.map((cookie) => cookie.split(';')[0])
		.join('; ')
}
