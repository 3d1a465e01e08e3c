import { expect, test } from 'vitest'
import { availabilityOf, decideLeave, decidePlace, openFirst, seatsToFill } from './run-place'

const run = {
	cancelledAt: null,
	endsAt: '2027-03-02T15:00:00.000Z',
	enrolmentClosesAt: '2027-02-20T22:59:00.000Z',
	access: 'open' as const,
	seats: 2,
}
const before = new Date('2027-02-01T12:00:00.000Z')
const afterDeadline = new Date('2027-02-21T12:00:00.000Z')
const afterEnd = new Date('2027-03-03T12:00:00.000Z')
const nobody = { seated: 0, waiting: 0, isIn: false }

test.each([
	{ why: 'a free seat', given: {}, expected: 'seated' },
	{ why: 'no seat left', given: { places: { seated: 2 } }, expected: 'waiting' },
	{ why: 'a free seat, but others wait', given: { places: { seated: 1, waiting: 1 } }, expected: 'waiting' },
	{ why: 'no limit', given: { run: { seats: null }, places: { seated: 999 } }, expected: 'seated' },
	{ why: 'in it already, though it is full', given: { places: { seated: 2, isIn: true } }, expected: 'already-in' },
	{ why: 'cancelled', given: { run: { cancelledAt: '2027-01-01' } }, expected: 'cancelled' },
	{ why: 'after the deadline', given: { now: afterDeadline }, expected: 'closed' },
	{
		why: 'after the deadline, let in by a leader',
		given: { now: afterDeadline, source: 'leader' as const },
		expected: 'seated',
	},
	{ why: 'over, even for a leader', given: { now: afterEnd, source: 'leader' as const }, expected: 'over' },
	{ why: 'by invitation only', given: { run: { access: 'invitation' as const } }, expected: 'by-invitation-only' },
	{
		why: 'by invitation, and invited',
		given: { run: { access: 'invitation' as const }, source: 'invitation' as const },
		expected: 'seated',
	},
])('a place in a run, $why: $expected', ({ given, expected }) => {
	const decision = decide(given)

	expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
})

function decide(given: { run?: object; places?: object; now?: Date; source?: 'self' | 'leader' | 'invitation' }) {
	return decidePlace(
		{ ...run, ...given.run },
		{ ...nobody, ...given.places },
		given.source ?? 'self',
		given.now ?? before,
	)
}

test.each([
	{ why: 'one seat of two', places: { seated: 1, waiting: 5 }, at: before, expected: 1 },
	{ why: 'more seats than people', places: { seated: 0, waiting: 1 }, at: before, expected: 1 },
	{ why: 'none free', places: { seated: 2, waiting: 5 }, at: before, expected: 0 },
	{ why: 'more people than seats', places: { seated: 3, waiting: 5 }, at: before, expected: 0 },
	{ why: 'a run that is over', places: { seated: 0, waiting: 5 }, at: afterEnd, expected: 0 },
])('with $why, $expected move up', ({ places, at, expected }) => {
	expect(seatsToFill(run, places, at)).toBe(expected)
})

test('without a limit everybody moves up, and nobody in a run that is cancelled', () => {
	expect(seatsToFill({ ...run, seats: null }, { seated: 9, waiting: 5 }, before)).toBe(5)
	expect(seatsToFill({ ...run, cancelledAt: '2027-01-01' }, { seated: 0, waiting: 5 }, before)).toBe(0)
})

test('a participant may leave until the end, and a leader may take somebody out after it', () => {
	expect(decideLeave(run, { isOwn: true }, afterDeadline).kind).toBe('leaves')
	expect(decideLeave(run, { isOwn: true }, afterEnd)).toEqual({ kind: 'refused', reason: 'over' })
	expect(decideLeave(run, { isOwn: false }, afterEnd).kind).toBe('leaves')
})

test.each([
	{ why: 'seats left', places: { seated: 1, waiting: 0 }, at: before, expected: { kind: 'seats', free: 1 } },
	{ why: 'full', places: { seated: 2, waiting: 0 }, at: before, expected: { kind: 'waiting-list', waiting: 0 } },
	{ why: 'others wait', places: { seated: 1, waiting: 3 }, at: before, expected: { kind: 'waiting-list', waiting: 3 } },
	{ why: 'after the deadline', places: { seated: 0, waiting: 0 }, at: afterDeadline, expected: { kind: 'closed' } },
])('what a run has to offer: $why', ({ places, at, expected }) => {
	expect(availabilityOf(run, places, at)).toEqual(expected)
})

test('runs one can still sign up for stand before those that are closed, each in the order they came', () => {
	const runs = (['closed', 'waiting-list', 'closed', 'seats'] as const).map((kind, id) => ({
		id,
		availability: kind === 'seats' ? { kind, free: 2 } : kind === 'closed' ? { kind } : { kind, waiting: 1 },
	}))

	expect(openFirst(runs).map(({ id }) => id)).toEqual([1, 3, 0, 2])
})
