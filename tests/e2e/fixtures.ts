import { test as base } from 'playwright/test'
import type { Db } from '#db/schema'
import { type RunningPortal, startPortal } from '../support/portal'

type PerWorker = { app: RunningPortal }
type PerTest = { db: Db }

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
	baseURL: ({ app }, use) => use(app.url),
	db: ({ app }, use) => use(app.db),
})

export { expect } from 'playwright/test'
