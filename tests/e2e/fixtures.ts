import { test as base } from 'playwright/test'
import type { Db } from '#db/schema'
import { givenLearner, type Learning } from '#db/seeds/build'
import { createLucia } from '~/auth/lucia.server'
import { startSession } from '~/auth/session.server'
import type { Course } from '~/domain/course'
import type { PersonId } from '~/domain/ids'
import { readCourse } from '../support/course'
import { type Client, clientOf } from '../support/http-client'
import { type RunningPortal, startPortal } from '../support/portal'

type PerWorker = { app: RunningPortal; course: Course }
type PerTest = {
	db: Db
	/** Signs the browser in without the form. */
	signInAs: (personId: PersonId) => Promise<void>
	/** A client without script that is signed in; without a person it is a visitor. */
	asPerson: (personId?: PersonId) => Promise<Client>
	/** A learner who has begun on the course today. */
	learner: (name?: string) => Promise<Learning>
}

/** As Playwright's own `test`, with a portal and data folder of its own for each worker. */
export const test = base.extend<PerTest, PerWorker>({
	app: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
		async ({}, use) => {
			const app = await startPortal()
			await use(app)
			await app.stop()
		},
		{ scope: 'worker', timeout: 90_000 },
	],
	// biome-ignore lint/correctness/noEmptyPattern: as above
	course: [async ({}, use) => use(await readCourse()), { scope: 'worker' }],
	baseURL: ({ app }, use) => use(app.url),
	db: [
		async ({ app }, use) => {
			// Every test comes from the same network address: what one has failed at must not make the next one wait.
			await app.db.deleteFrom('throttle').execute()
			await use(app.db)
		},
		{ auto: true },
	],
	signInAs: async ({ app, context }, use) => {
		await use(async (personId) => {
			const { name, value } = await startSession(app.db, createLucia(app.db, { isHttps: false }), personId)
			await context.addCookies([{ name, value, url: app.url }])
		})
	},
	asPerson: async ({ app }, use) => use((personId) => clientFor(app, personId)),
	learner: async ({ db, course }, use) => use((name = 'Ada') => givenLearner(db, { course, name, now: new Date() })),
})

/** A client without script for a portal that a test has started itself. */
export async function clientFor(app: RunningPortal, personId?: PersonId): Promise<Client> {
	if (!personId) return clientOf(app.url)
	const { name, value } = await startSession(app.db, createLucia(app.db, { isHttps: false }), personId)
	return clientOf(app.url, `${name}=${value}`)
}

export { expect } from 'playwright/test'
