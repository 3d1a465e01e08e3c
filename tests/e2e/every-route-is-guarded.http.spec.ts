import { type Asker, askers, type Expectation, expectedFor } from '../access/asking'
import { expectations } from '../access/expectations'
import type { Answer, Client } from '../support/http-client'
import { clientFor, expect, test } from './fixtures'
import { givenWorld, type World } from './guarded-world'

for (const expectation of expectations) {
	test(`${expectation.route} is open to whom it should be`, async ({ app, course }) => {
		const clientIn = (world: World, asker: Asker) =>
			clientFor(app, asker === 'visitor' ? undefined : world.people[asker])
		const those = askers.filter((asker) => isAskedBy(asker, expectation))
		const changes = (asker: Asker) => ['done', 200].includes(writeBy(asker, expectation))

		const world = await givenWorld(app.db, course, expectation)
		for (const asker of those.filter((one) => !changes(one))) {
			await expectAsListed(asker, expectation, await clientIn(world, asker), world)
		}
		for (const asker of those.filter(changes)) {
			const fresh = await givenWorld(app.db, course, expectation)
			await expectAsListed(asker, expectation, await clientIn(fresh, asker), fresh)
		}
	})
}

async function expectAsListed(asker: Asker, expectation: Expectation, client: Client, { things }: World) {
	const path = addressOf(expectation, things)
	const read = meaningOf(await client.get(path))
	expect.soft(read, `${asker}: GET ${path}`).toBe(expectedFor(expectation.read, asker))

	const written = meaningOf(await client.post(path, expectation.fields ?? {}))
	const meaning = written === 'page' ? 200 : written
	expect.soft(meaning, `${asker}: POST ${path}`).toBe(writeBy(asker, expectation))
}

function writeBy(asker: Asker, { write }: Expectation): string | number {
	return write === null ? 405 : expectedFor(write, asker)
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
