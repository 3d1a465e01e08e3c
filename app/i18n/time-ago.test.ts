import { expect, test } from 'vitest'
import { inLanguage } from './language-at-hand'
import { dayInWords, daysInWords, daysSince, waitInWords } from './time-ago'

const now = new Date('2026-11-10T12:00:00Z')

test.each([
	['2026-11-10T00:30:00.000Z', 'i dag'],
	['2026-11-09T23:30:00.000Z', 'i dag'],
	['2026-11-09T22:30:00.000Z', 'i går'],
	['2026-11-06T12:00:00.000Z', '6. november'],
	['2026-12-24T12:00:00.000Z', '24. desember'],
	['2025-12-31T22:30:00.000Z', '31. desember 2025'],
	['2025-12-31T23:30:00.000Z', '1. januar'],
])('the day of %s is %s, as it is counted in Norway', (at, words) => {
	expect(dayInWords(at, now)).toBe(words)
})

test.each([
	['2026-11-29T08:00:00.000Z', '2026-11-30T15:00:00.000Z', '29.–30. november'],
	['2026-11-29T08:00:00.000Z', '2026-11-29T15:00:00.000Z', '29. november'],
	['2026-11-10T08:00:00.000Z', '2026-11-11T15:00:00.000Z', 'i dag til 11. november'],
	['2026-11-29T08:00:00.000Z', '2026-12-02T15:00:00.000Z', '29. november til 2. desember'],
	['2027-01-04T08:00:00.000Z', '2027-01-05T15:00:00.000Z', '4.–5. januar 2027'],
])('from %s to %s is %s', (from, to, words) => {
	expect(daysInWords(from, to, now)).toBe(words)
})

test('says days in English without stops', () => {
	expect(inLanguage('en', () => daysInWords('2026-11-29T08:00:00.000Z', '2026-11-30T15:00:00.000Z', now))).toBe(
		'29–30 November',
	)
})

test('yesterday is yesterday on the days when the clocks change', () => {
	expect(dayInWords('2026-10-25T12:00:00.000Z', new Date('2026-10-26T12:00:00Z'))).toBe('i går')
	expect(dayInWords('2026-03-28T12:00:00.000Z', new Date('2026-03-29T12:00:00Z'))).toBe('i går')
})

test.each([
	['2026-11-10T06:00:00.000Z', 'siden i dag'],
	['2026-11-09T22:30:00.000Z', 'i 1 dag'],
	['2026-10-29T12:00:00.000Z', 'i 12 dager'],
	['2026-10-20T12:00:00.000Z', 'i 21 dager'],
	['2026-11-11T12:00:00.000Z', 'siden i dag'],
])('what came in at %s has waited %s', (since, words) => {
	expect(waitInWords(since, now)).toBe(words)
})

test.each([
	['2026-11-10T06:00:00.000Z', 0],
	['2026-11-09T22:30:00.000Z', 1],
	['2026-10-24T22:30:00.000Z', 16],
	['2026-11-11T12:00:00.000Z', 0],
])('%s is %i days ago, as days are counted in Norway', (at, days) => {
	expect(daysSince(at, now)).toBe(days)
})
