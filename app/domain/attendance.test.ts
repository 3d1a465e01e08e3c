import { describe, expect, test } from 'vitest'
import { decideMark, hasCome, markedAtWithin, presenceCounts } from './attendance'

const day = { startsAt: '2026-11-21T08:00:00.000Z' }
const at = (time: string) => `2026-11-21T${time}:00.000Z`
const now = new Date(at('12:00'))

describe('what becomes of a mark', () => {
	test.each([
		{ fact: 'the first one holds', holding: null, marked: '09:00', becomes: 'holds' },
		{ fact: 'a newer one holds', holding: '09:00', marked: '09:01', becomes: 'holds' },
		{ fact: 'of the same moment the last to come holds', holding: '09:00', marked: '09:00', becomes: 'holds' },
		{ fact: 'an older one that comes late does not', holding: '09:01', marked: '09:00', becomes: 'older' },
	])('$fact', ({ holding, marked, becomes }) => {
		const mark = { presence: 'absent', markedAt: at(marked) } as const
		expect(decideMark(holding === null ? null : { markedAt: at(holding) }, mark, day, now)).toBe(becomes)
	})

	test('nobody is present before the day has come, but may be known to stay away', () => {
		const daysBefore = new Date('2026-11-19T08:00:00Z')
		const markedAt = daysBefore.toISOString()

		expect(decideMark(null, { presence: 'present', markedAt }, day, daysBefore)).toBe('too-early')
		expect(decideMark(null, { presence: 'absent', markedAt }, day, daysBefore)).toBe('holds')
	})

	test.each([
		['2026-11-20T19:59:59.999Z', false],
		['2026-11-20T20:00:00.000Z', true],
		['2026-12-24T20:00:00.000Z', true],
	])('at %s the day has come: %s', (moment, has) => expect(hasCome(day, new Date(moment))).toBe(has))
})

describe('the clock of a device', () => {
	test.each([
		['a time between the day before and now stays', at('09:00'), at('09:00')],
		['a time to come is now', at('13:00'), at('12:00')],
		['a time of long ago is the day before', '2001-01-01T00:00:00.000Z', '2026-11-20T08:00:00.000Z'],
		['no time at all is now', 'yesterday', at('12:00')],
	])('%s', (_fact, told, kept) => expect(markedAtWithin(told, day, now)).toBe(kept))

	test('before the day before nothing is later than now', () => {
		const early = new Date('2026-11-01T08:00:00.000Z')
		expect(markedAtWithin('2026-10-01T08:00:00.000Z', day, early)).toBe(early.toISOString())
	})
})

test('who is neither present nor absent is not marked', () => {
	expect(presenceCounts({ present: 7, absent: 2 }, 12)).toEqual({ present: 7, absent: 2, unmarked: 3 })
})
