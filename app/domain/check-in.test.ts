import { describe, expect, test } from 'vitest'
import { checkInPhase, decideCheckIn, isScanFresh, secondsToNextCode, staleMinutes, validMinutes } from './check-in'

const day = { startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T15:00:00.000Z' }
const at = (time: string) => `2026-11-21T${time}.000Z`

test('a code counts in its own minute, the one before and the one after', () => {
	const [current = 0, before, after] = validMinutes(new Date(at('09:00:59')))

	expect([before, after]).toEqual([current - 1, current + 1])
	expect(validMinutes(new Date(at('09:01:00')))[0]).toBe(current + 1)
	expect(staleMinutes(new Date(at('09:00:00')))).toContain(current - 2)
	expect(staleMinutes(new Date(at('09:00:00')))).not.toContain(current - 1)
})

test.each([
	['09:00:00', 60],
	['09:00:59', 1],
])('at %s the next code comes in %i seconds', (time, seconds) => {
	expect(secondsToNextCode(new Date(at(time)))).toBe(seconds)
})

test.each([
	['06:59:59', 'too-early'],
	['07:00:00', 'open'],
	['15:00:00', 'open'],
	['15:00:01', 'too-late'],
])('at %s checking in is %s', (time, phase) => expect(checkInPhase(day, at(time))).toBe(phase))

test.each([
	['09:00:00', true],
	['09:30:00', true],
	['09:30:01', false],
	['08:59:59', false],
])('a scan of nine o’clock counts at %s: %s', (time, counts) => {
	expect(isScanFresh(at('09:00:00'), new Date(at(time)))).toBe(counts)
})

describe('who has scanned', () => {
	const given = { state: 'seated', isCancelled: false, holding: null, scannedAt: at('09:00:00') } as const
	const now = new Date(at('09:10:00'))
	const marked = (presence: 'present' | 'absent' | 'unmarked', time: string) => ({ presence, markedAt: at(time) })

	test.each([
		['is present with a seat', given, { kind: 'present' }],
		['is told so who is marked already', { ...given, holding: marked('present', '08:00:00') }, { kind: 'already' }],
		['can undo an absence from before', { ...given, holding: marked('absent', '08:00:00') }, { kind: 'present' }],
		[
			'is present where a mark was taken back',
			{ ...given, holding: marked('unmarked', '09:05:00') },
			{ kind: 'present' },
		],
	])('%s', (_fact, facts, decision) => expect(decideCheckIn(facts, now)).toEqual(decision))

	test.each([
		['marked-absent', { ...given, holding: marked('absent', '09:05:00') }],
		['waiting', { ...given, state: 'waiting' as const }],
		['not-in-run', { ...given, state: 'withdrawn' as const }],
		['not-in-run', { ...given, state: null }],
		['cancelled', { ...given, isCancelled: true }],
		['scan-too-old', { ...given, scannedAt: at('08:30:00') }],
	])('is refused: %s', (reason, facts) => {
		expect(decideCheckIn(facts, now)).toEqual({ kind: 'refused', reason })
	})
})
