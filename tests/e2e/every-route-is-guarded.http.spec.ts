import { listCertificatesByPerson } from '#db/queries/certificates'
import { insertSingleUseLink } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import type { RoleGrant } from '~/domain/access'
import type { Course, Module } from '~/domain/course'
import type { DistrictOfficeId, InstitutionId, PersonId } from '~/domain/ids'
import type { Quiz } from '~/domain/quiz/question'
import { hashToken, newToken } from '~/lib/secret-token.server'
import { findStopToken } from '~/operations/plan-refreshers.server'
import { startAttempt } from '~/operations/start-attempt.server'
import { type Asker, askers, type Expectation, expectations, expectedFor } from '../access/expectations'
import type { Answer } from '../support/http-client'
import { clientFor, expect, test } from './fixtures'

type World = { people: Partial<Record<Asker, PersonId>>; things: Record<string, string> }

for (const asker of askers) {
	test.describe(`${asker} asks`, () => {
		for (const expectation of expectations) {
			test(expectation.route, async ({ app, course }) => {
				const world = await givenWorld(app.db, course, expectation)
				const client = await clientFor(app, world.people[asker])
				const path = addressOf(expectation, world.things)

				const read = meaningOf(await client.get(path))
				expect(read, `GET ${path}`).toBe(expectedFor(expectation.read, asker))

				const written = meaningOf(await client.post(path, expectation.fields ?? {}))
				const expected = expectation.write === null ? 405 : expectedFor(expectation.write, asker)
				expect(written, `POST ${path}`).toBe(expected)
			})
		}
	})
}

/** The people who ask, and of Ada's things those that the address names. */
async function givenWorld(db: Db, course: Course, { at = '' }: Expectation): Promise<World> {
	const now = new Date()
	const ada = await givenLearner(db, { course, name: 'Ada', now })
	const grace = await givenLearner(db, { course, name: 'Grace', now })
	const withRole = (name: string, grant: RoleGrant) => givenPerson(db, { name, roles: [grant], now })
	const module = course.modules[0]
	const lesson = module?.lessons.find(({ questions }) => questions.length > 0)
	if (!module || !lesson) throw new Error('The course has no quick question in its first module')

	const makers: Record<string, () => Promise<string>> = {
		module: async () => module.slug,
		lesson: async () => lesson.slug,
		question: async () => String(lesson.questions[0]),
		attempt: () => givenOpenAttempt(db, ada, module.quiz),
		'final-attempt': () => givenOpenAttempt(db, ada, course.finalTest),
		'scenario-module': async () => moduleWith(course, 'scenarios').slug,
		scenario: async () => moduleWith(course, 'scenarios').scenarios[0]?.slug ?? '',
		'exercise-module': async () => moduleWith(course, 'exercises').slug,
		exercise: async () => moduleWith(course, 'exercises').exercises[0]?.id ?? '',
		'plan-part': async () => String(course.plan?.parts[0]?.id),
		'due-refresher': () => givenDueRefresher(db, ada),
		'stop-token': () => givenStopToken(db, ada),
		code: () => givenCode(db, ada),
		'email-token': () => givenEmailToken(db, ada.personId, now),
		'no-token': async () => newToken(),
	}
	const things: Record<string, string> = {}
	for (const [, name = ''] of at.matchAll(/\{([\w-]+)\}/g)) things[name] = (await makers[name]?.()) ?? ''
	return {
		things,
		people: {
			ada: ada.personId,
			grace: grace.personId,
			leader: await withRole('Lin', { role: 'course-leader', districtOfficeId: 'vestland' as DistrictOfficeId }),
			contact: await withRole('Sol', {
				role: 'college-contact',
				institutionId: 'hoyskolen-kristiania' as InstitutionId,
			}),
			administrator: await withRole('Noor', { role: 'administrator' }),
		},
	}
}

function moduleWith(course: Course, what: 'scenarios' | 'exercises'): Module {
	const module = course.modules.find((candidate) => candidate[what].length > 0)
	if (!module) throw new Error(`The course has no ${what}`)
	return module
}

async function givenOpenAttempt(db: Db, learning: Learning, quiz: Quiz): Promise<string> {
	const started = await startAttempt(db, { ...learning, quiz })
	return started.kind === 'open' ? started.attemptId : ''
}

/** Somebody who finished the course so long ago that the first refresher is due. */
async function givenDueRefresher(db: Db, learning: Learning): Promise<string> {
	const longAgo = new Date(learning.now.getTime() - 15 * 24 * 3_600_000)
	await givenCertificate(db, { ...learning, now: longAgo }, 'Ada Andersen')
	return '2'
}

async function givenStopToken(db: Db, learning: Learning): Promise<string> {
	await givenCertificate(db, learning, 'Ada Andersen')
	return (await findStopToken(db, learning.personId, learning.course.id)) ?? ''
}

async function givenCode(db: Db, learning: Learning): Promise<string> {
	await givenCertificate(db, learning, 'Ada Andersen')
	const [certificate] = await listCertificatesByPerson(db, learning.personId)
	return certificate?.code ?? ''
}

async function givenEmailToken(db: Db, personId: PersonId, now: Date): Promise<string> {
	const token = newToken()
	await insertSingleUseLink(db, {
		id: hashToken(token),
		purpose: 'email-change',
		personId,
		detail: JSON.stringify({ email: `ny-${personId}@eksempel.no` }),
		createdAt: now.toISOString(),
		expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
	})
	return token
}

function addressOf({ route, at = route }: Expectation, things: Record<string, string>): string {
	return at.replace(/\{([\w-]+)\}/g, (_whole, name) => things[name] ?? '')
}

function meaningOf({ status, location }: Answer): string | number {
	if (status === 200) return 'page'
	if (status === 303 || status === 204) return 'done'
	if (status === 400) return 'mend'
	if (status !== 302) return status
	if (location?.startsWith('/logg-inn?til=')) return 'sign-in'
	return location === '/kurs/igangsetter' ? 'course' : 'elsewhere'
}
