import { expect, test } from 'vitest'
import { decideAttempt, type Limit, secondsUntil, type ThrottleState, waitMinutes, withoutOneFailure } from './throttle'

const limit: Limit = { free: 5, firstWaitMinutes: 1, longestWaitMinutes: 60, forgottenAfterHours: 24 }
const noon = new Date('2026-02-01T12:00:00.000Z')

const failed = (failures: number, lastFailureAt: string, waitUntil = lastFailureAt): ThrottleState => ({
	failures,
	lastFailureAt: `2026-02-01T${lastFailureAt}:00.000Z`,
	waitUntil: `2026-02-01T${waitUntil}:00.000Z`,
})

test.each([
	{ failures: 0, expected: 0 },
	{ failures: 4, expected: 0 },
	{ failures: 5, expected: 1 },
	{ failures: 6, expected: 2 },
	{ failures: 7, expected: 4 },
	{ failures: 10, expected: 32 },
	{ failures: 11, expected: 60 },
	{ failures: 100_000, expected: 60 },
])('after $failures failures one waits $expected minutes', ({ failures, expected }) => {
	expect(waitMinutes(limit, failures)).toBe(expected)
})

test.each([
	{ why: 'nothing has failed', state: null, failures: 1, wait: 0 },
	{ why: 'three have failed', state: failed(3, '11:59'), failures: 4, wait: 0 },
	{ why: 'the last free one', state: failed(4, '11:59'), failures: 5, wait: 1 },
	{ why: 'the wait has just passed', state: failed(5, '11:59', '12:00'), failures: 6, wait: 2 },
	{ why: 'the longest wait stays', state: failed(40, '10:59', '11:59'), failures: 41, wait: 60 },
])('allowed and counted: $why', ({ state, failures, wait }) => {
	expect(decideAttempt(limit, state, noon)).toEqual({
		kind: 'allowed',
		state: {
			failures,
			lastFailureAt: noon.toISOString(),
			waitUntil: new Date(noon.getTime() + wait * 60_000).toISOString(),
		},
	})
})

test('refused, and told until when, while the wait lasts', () => {
	const until = '2026-02-01T12:01:00.000Z'

	expect(decideAttempt(limit, failed(5, '12:00', '12:01'), noon)).toEqual({ kind: 'wait', until })
})

test('a day without a failure forgets them all', () => {
	const state = { ...failed(30, '12:00'), lastFailureAt: '2026-01-31T12:00:00.000Z' }

	expect(decideAttempt(limit, state, noon)).toMatchObject({ kind: 'allowed', state: { failures: 1 } })
})

test('a success takes back its own attempt, and the wait that it began', () => {
	expect(withoutOneFailure(limit, failed(5, '12:00', '12:01'))).toEqual(failed(4, '12:00'))
	expect(withoutOneFailure(limit, failed(0, '12:00'))).toEqual(failed(0, '12:00'))
})

test.each([
	{ why: 'a second that has begun counts', until: '2026-02-01T12:00:01.500Z', expected: 2 },
	{ why: 'the moment itself', until: '2026-02-01T12:00:00.000Z', expected: 1 },
	{ why: 'a moment that has passed', until: '2026-02-01T11:00:00.000Z', expected: 1 },
])('$why: $expected', ({ until, expected }) => {
	expect(secondsUntil(until, new Date('2026-02-01T12:00:00.000Z'))).toBe(expected)
})
