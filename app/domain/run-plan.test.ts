import { expect, test } from 'vitest'
import type { DistrictOfficeId, PersonId } from './ids'
import { type PlannedDay, problemsOfPlan, type RunPlan } from './run-plan'

const day = (date: string, given: Partial<PlannedDay> = {}): PlannedDay => ({
	courseDay: 1,
	startsAt: `${date}T08:00:00.000Z`,
	endsAt: `${date}T15:00:00.000Z`,
	place: 'Nygård skole',
	link: '',
	...given,
})
const [first, second] = [day('2027-03-01'), day('2027-03-02', { courseDay: 2 })]

function plan(given: Partial<RunPlan> = {}): RunPlan {
	const days = given.days ?? [first, second]
	return {
		title: 'Igangsetterkurs i Bergen',
		form: 'physical',
		audience: null,
		districtOfficeId: 'vestland' as DistrictOfficeId,
		institutionId: null,
		information: '',
		seats: 20,
		access: 'open',
		enrolmentClosesAt: '2027-02-20T22:59:00.000Z',
		beginsAt: days[0]?.startsAt ?? '2027-03-01T00:00:00.000Z',
		endsAt: days.at(-1)?.endsAt ?? '2027-03-31T22:59:00.000Z',
		leaderIds: ['lin' as PersonId],
		...given,
		days,
	}
}

test.each<{ why: string; given: Partial<RunPlan>; expected: string[] }>([
	{ why: 'two days in a room', given: {}, expected: [] },
	{ why: 'no day in a room', given: { days: [] }, expected: ['days days-missing'] },
	{ why: 'only one day of the course in a room', given: { days: [first] }, expected: ['days course-day-missing'] },
	{ why: 'one day when the rest is on the web', given: { form: 'blended', days: [first] }, expected: [] },
	{ why: 'no day on the web', given: { form: 'digital', days: [] }, expected: [] },
	{
		why: 'a period that ends before it begins',
		given: { form: 'digital', days: [], endsAt: '2027-02-28T22:59:00.000Z' },
		expected: ['endsOn ends-before-it-starts'],
	},
	{
		why: 'a day that ends when it begins',
		given: { days: [{ ...first, endsAt: first.startsAt }, second] },
		expected: ['0 to ends-before-it-starts'],
	},
	{
		why: 'days in the wrong order',
		given: { days: [second, first], endsAt: second.endsAt },
		expected: ['1 date before-the-day-above'],
	},
	{
		why: 'days that overlap',
		given: { days: [first, { ...second, startsAt: '2027-03-01T14:00:00.000Z' }] },
		expected: ['1 date before-the-day-above'],
	},
	{
		why: 'a room without a place',
		given: { days: [first, { ...second, place: '', link: 'https://møte.no/1' }] },
		expected: ['1 place place-missing'],
	},
	{
		why: 'blended with a link for a place',
		given: { form: 'blended', days: [first, { ...second, place: '', link: 'https://mote.no/1' }] },
		expected: [],
	},
	{
		why: 'blended with neither',
		given: { form: 'blended', days: [first, { ...second, place: '' }] },
		expected: ['1 place place-or-link-missing'],
	},
	...['http://mote.no/1', 'javascript:alert(1)', 'https://', 'https://mote', 'mote.no'].map((link) => ({
		why: `the link ${link}`,
		given: { days: [first, { ...second, link }] },
		expected: ['1 link link-not-https'],
	})),
	{ why: 'a deadline on the last day', given: { enrolmentClosesAt: '2027-03-02T22:59:00.000Z' }, expected: [] },
	{
		why: 'a deadline on the day after',
		given: { enrolmentClosesAt: '2027-03-03T22:59:00.000Z' },
		expected: ['deadline deadline-after-the-end'],
	},
	{ why: 'nobody who leads it', given: { leaderIds: [] }, expected: ['leaders leaders-missing'] },
])('$why: $expected', ({ given, expected }) => {
	const problems = problemsOfPlan(plan(given), [1, 2])

	expect(problems.map((one) => [...('day' in one ? [one.day] : []), one.part, one.reason].join(' '))).toEqual(expected)
})
