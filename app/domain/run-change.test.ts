import { expect, test } from 'vitest'
import type { RunDay } from './course-run'
import type { RunDayId } from './ids'
import { decideChange, runDifferences } from './run-change'

const id = (name: string) => name as RunDayId
const [first, second]: [RunDay, RunDay] = [runDay('one', 1), runDay('two', 2)]
const run = { cancelledAt: null, revision: 3, days: [first, second] }
const facts = { seenRevision: 3, seated: 12, daysWithMarks: new Set([first.id]) }

function runDay(name: string, number: number): RunDay {
	const date = `2027-03-0${number}`
	return {
		...{ id: id(name), number, courseDay: number, startsAt: `${date}T08:00:00.000Z`, endsAt: `${date}T15:00:00.000Z` },
		...{ place: 'Nygård skole', link: '' },
	}
}

test.each([
	{ why: 'nobody has changed it since', given: {}, plan: {}, expected: 'accepted' },
	{ why: 'it is cancelled', given: { run: { cancelledAt: '2027-01-01' } }, plan: {}, expected: 'cancelled' },
	{ why: 'somebody has', given: { facts: { seenRevision: 2 } }, plan: {}, expected: 'changed-elsewhere' },
	{ why: 'as many seats as people', given: {}, plan: { seats: 12 }, expected: 'accepted' },
	{ why: 'one seat fewer', given: {}, plan: { seats: 11 }, expected: 'fewer-seats-than-people' },
	{ why: 'no limit any more', given: {}, plan: { seats: null }, expected: 'accepted' },
	{ why: 'a day with attendance goes', given: {}, plan: { days: [second] }, expected: 'day-has-attendance' },
	{ why: 'a day without goes', given: {}, plan: { days: [first] }, expected: 'accepted' },
])('$why: $expected', ({ given, plan, expected }) => {
	const decision = decideChange(
		{ ...run, ...('run' in given ? given.run : {}) },
		{ seats: 20, days: [first, second], ...plan },
		{ ...facts, ...('facts' in given ? given.facts : {}) },
	)

	expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
})

const before = { form: 'blended' as const, beginsAt: first.startsAt, endsAt: second.endsAt, days: [first, second] }

test.each([
	{ why: 'nothing', after: {}, expected: [] },
	{ why: 'which day of the course it covers', after: { days: [{ ...first, courseDay: 2 }, second] }, expected: [] },
	{ why: 'the form', after: { form: 'physical' as const }, expected: ['form'] },
	{ why: 'a place', after: { days: [first, { ...second, place: 'Rådhuset' }] }, expected: ['day-changed'] },
	{ why: 'a link', after: { days: [first, { ...second, link: 'https://a.no/b' }] }, expected: ['day-changed'] },
	{ why: 'a day less', after: { days: [second] }, expected: ['day-removed'] },
	{ why: 'a day more', after: { days: [first, second, runDay('three', 3)] }, expected: ['day-added'] },
	{ why: 'a day put in before', after: { days: [runDay('zero', 0), first, second] }, expected: ['day-added'] },
])('participants have to know of $expected when $why changes', ({ after, expected }) => {
	expect(runDifferences(before, { ...before, ...after }).map(({ kind }) => kind)).toEqual(expected)
})

test('of a run without days they have to know when it begins and ends', () => {
	const onTheWeb = { form: 'digital' as const, days: [], beginsAt: '2027-03-01', endsAt: '2027-03-31' }

	expect(runDifferences(onTheWeb, { ...onTheWeb, endsAt: '2027-04-30' })).toEqual([
		{
			kind: 'period',
			before: { beginsAt: '2027-03-01', endsAt: '2027-03-31' },
			after: { beginsAt: '2027-03-01', endsAt: '2027-04-30' },
		},
	])
})
