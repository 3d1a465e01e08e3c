import { describe, expect, test } from 'vitest'
import type { CourseRun } from './course-run'
import type { CourseId, DistrictOfficeId, RunDayId, RunId } from './ids'
import { nextDay, type RunsAtWork, runLines, runsAtWork, tasksIn } from './lead-start'

const now = new Date('2026-11-10T12:00:00Z')
const day = 24 * 3_600_000
const at = (days: number) => new Date(now.getTime() + days * day).toISOString()

function run(id: string, from: number, to: number, given: Partial<CourseRun> = {}): CourseRun {
	return {
		...{ id: id as RunId, courseId: 'c' as CourseId, courseVersion: 1, title: `Kurs ${id}`, form: 'blended' },
		...{ audience: null, districtOfficeId: 'vest' as DistrictOfficeId, institutionId: null, information: '' },
		...{ seats: 12, access: 'open', enrolmentClosesAt: at(from), beginsAt: at(from), endsAt: at(to) },
		...{ invitationCode: 'ABC', revision: 1, remindersOffAt: null, cancelledAt: null, cancellationReason: null },
		...{ days: [from, to].map((when, index) => runDay(id, index + 1, when)), leaders: [] },
		...given,
	}
}

function runDay(id: string, number: number, when: number): CourseRun['days'][number] {
	const times = { startsAt: at(when), endsAt: at(when + 0.2) }
	return { id: `${id}-${number}` as RunDayId, number, courseDay: number, ...times, place: 'Biblioteket', link: '' }
}

const nothing: RunsAtWork = {
	plans: { count: 0, since: null },
	notBegun: new Map(),
	unmarked: [],
	ready: new Map(),
}

const words = (runs: CourseRun[], work: Partial<RunsAtWork>) =>
	tasksIn(runs, { ...nothing, ...work }, now).map(({ text, run: title }) => (title ? `${title}: ${text}` : text))

describe('what waits for a leader', () => {
	test('nothing, where there is nothing', () => {
		expect(words([run('a', -2, 5)], { ready: new Map([['a' as RunId, 0]]) })).toEqual([])
	})

	test('plans come first, then marks, then who can be certified, then who has not begun', () => {
		const runs = [run('a', -2, 5)]
		const id = 'a' as RunId
		const work = {
			plans: { count: 3, since: at(-12) },
			notBegun: new Map([[id, 1]]),
			unmarked: [{ id: 'a-1' as RunDayId, runId: id, number: 1, endsAt: at(-2), people: 4 }],
			ready: new Map([[id, 2]]),
		}

		expect(words(runs, work)).toEqual([
			'3 planer å lese. Den eldste har ventet i 12 dager',
			'Kurs a: Oppmøte på dag 1 er ikke ført for 4 deltakere',
			'Kurs a: 2 deltakere oppfyller kravene og kan sertifiseres',
			'Kurs a: 1 deltaker har ikke begynt',
		])
	})

	test('one plan is not called the eldest', () => {
		expect(words([], { plans: { count: 1, since: at(-1) } })).toEqual(['1 plan å lese. Den har ventet i 1 dag'])
	})

	test.each([
		['begins in a week', run('a', 6, 9), 1],
		['begins in a month', run('a', 30, 33), 0],
		['is over', run('a', -9, -3), 0],
		['only meets', run('a', -1, 3, { form: 'physical' }), 0],
		['is on the web alone', run('a', -1, 3, { form: 'digital' }), 1],
	])('who has not begun is told of when the run %s: %#', (_when, one, tasks) => {
		expect(words([one], { notBegun: new Map([[one.id, 3]]) })).toHaveLength(tasks)
	})

	test('a run asks for nothing when it is cancelled or over for long', () => {
		const runs = [run('a', -9, -3), run('b', -200, -190), run('c', 2, 3, { cancelledAt: at(-1) })]

		expect(runsAtWork(runs, now).map(({ id }) => id)).toEqual(['a'])
	})
})

test('the next day is the first that is not over, of runs that are not cancelled', () => {
	const runs = [run('a', -0.1, 7), run('b', 1, 8), run('c', -0.15, 9, { cancelledAt: at(-1) })]

	expect(nextDay(runs, now)).toMatchObject({ title: 'Kurs a', number: 1, place: 'Biblioteket' })
	expect(nextDay(runs.slice(1), now)).toMatchObject({ title: 'Kurs b', number: 1 })
	expect(nextDay([run('a', -9, -3)], now)).toBeNull()
})

test('runs stand by where in their life they are, the coming ones by which is next', () => {
	const latestFirst = [run('far', 40, 41), run('near', 3, 4), run('now', -1, 1), run('past', -400, -399)]
	const places = new Map([['near' as RunId, { seated: 7, waiting: 2 }]])

	const lines = runLines(latestFirst, places, new Map([['vest', 'Vestland']]), now)

	expect(lines.coming.map(({ id }) => id)).toEqual(['near', 'far'])
	expect(lines.coming[0]).toMatchObject({
		seated: 7,
		waiting: 2,
		officeName: 'Vestland',
		when: '13.–14. november',
	})
	expect(lines['under-way']).toMatchObject([{ id: 'now', seated: 0, when: 'I går til 11. november' }])
	expect(lines.past).toMatchObject([{ id: 'past', year: '2025' }])
})
