import { type Asker, askers, type Expectation, expectedFor } from '../access/asking'
import { expectations } from '../access/expectations'
import type { Answer } from '../support/http-client'
import { clientFor, expect, test } from './fixtures'
import { givenWorld } from './guarded-world'

for (const asker of askers) {
	test.describe(`${asker} asks`, () => {
		for (const expectation of expectations.filter((one) => isAskedBy(asker, one))) {
			test(expectation.route, async ({ app, course }) => {
				const world = await givenWorld(app.db, course, expectation)
				const client = await clientFor(app, asker === 'visitor' ? undefined : world.people[asker])
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

/** People of another office or institution are told from others only where there are runs. */
function isAskedBy(asker: Asker, { route }: Expectation): boolean {
	return !asker.startsWith('other-') || /^\/(leder|institusjon|admin|pamelding|oppmote|bli-med)/.test(route)
}
