import { expect, test } from 'vitest'
import { typedDate, typedTime } from './typed-time'

test.each([
	['2026-11-21', '2026-11-21'],
	['21.11.2026', '2026-11-21'],
	[' 1.3.2027 ', '2027-03-01'],
	['1/3-27', '2027-03-01'],
	['21. november', null],
	['', null],
])('the date %j is %j', (typed, expected) => {
	expect(typedDate(typed)).toBe(expected)
})

test.each([
	['09:00', '09:00'],
	['9', '09:00'],
	['9.30', '09:30'],
	['kl. 16.15', '16:15'],
	['0900', '09:00'],
	['24:00', null],
	['9.75', null],
	['ni', null],
])('the time %j is %j', (typed, expected) => {
	expect(typedTime(typed)).toBe(expected)
})
