import { givenLeader } from '#db/seeds/build-runs'
import { createLucia } from '~/auth/lucia.server'
import { startSession } from '~/auth/session.server'
import { leadPath, leadRunPath, messagesPath } from '~/domain/run-paths'
import { readCourse } from '../../tests/support/course'
import type { RunningPortal } from '../../tests/support/portal'
import { expectStatus, openClient } from './keep-alive-client'
import { makeRuns } from './runs'

/** How long pages of a run take, one asked for after the other, in milliseconds from question to last byte. */
export type PageTimes = { name: string; p50: number; p99: number }

/** Measures the leaders' pages with so many runs in the portal and so many people in one of them. */
export async function measureRunPages(
	portal: RunningPortal,
	{ runs, people, times }: { runs: number; people: number; times: number },
): Promise<PageTimes[]> {
	const now = new Date()
	const leaderId = await givenLeader(portal.db, { now })
	const run = await makeRuns(portal.db, await readCourse(), { runs, people, leaderId, now })
	const { name, value } = await startSession(portal.db, createLucia(portal.db, { isHttps: false }), leaderId)
	const client = openClient(portal.url, `${name}=${value}`)
	const table = leadRunPath(run)
	const pages = [
		[`run table, ${people} people`, table],
		['run table by what is missing', `${table}?sorter=mangler&retning=synkende`],
		['run table by a module', `${table}?sorter=modul-3`],
		['run table by the final test', `${table}?sorter=sluttprove`],
		['run table by the last time', `${table}?sorter=sist&retning=synkende`],
		['run table by attendance', `${table}?sorter=oppmote`],
		['run table, quiz not passed', `${table}?vis=mangler-quiz`],
		['run table, rules not met', `${table}?vis=mangler-noe`],
		['run table, a search', `${table}?sok=dahl`],
		['run table, last page', `${table}?side=1000`],
		['messages of the run', messagesPath(run)],
		[`start page, ${runs} runs`, leadPath],
	] as const
	const measured: PageTimes[] = []
	for (const [title, path] of pages) {
		const taken: number[] = []
		for (let number = 0; number < times + 3; number++) {
			const start = performance.now()
			expectStatus(await client.get(path), 200, title)
			if (number >= 3) taken.push(performance.now() - start)
		}
		taken.sort((one, other) => one - other)
		const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
		measured.push({ name: title, p50: at(0.5), p99: at(0.99) })
	}
	client.close()
	return measured
}
