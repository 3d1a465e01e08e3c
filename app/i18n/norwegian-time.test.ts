import { expect, test } from 'vitest'
import { inLanguage } from './language-at-hand'
import {
	aboutHowLong,
	norwegianDay,
	norwegianDayOfThisYear,
	norwegianDays,
	norwegianMoment,
	norwegianMomentExactly,
	norwegianSpan,
} from './norwegian-time'

test('says days and times as they are in Norway, summer and winter', () => {
	expect(norwegianDay('2026-11-21T23:30:00.000Z')).toBe('søndag 22. november 2026')
	expect(norwegianMoment('2027-03-01T08:00:00.000Z')).toBe('mandag 1. mars 2027 kl. 09.00')
	expect(norwegianMoment('2027-07-01T08:00:00.000Z')).toBe('torsdag 1. juli 2027 kl. 10.00')
})

test('says a span on one day short, and on more days whole', () => {
	expect(norwegianSpan('2027-03-01T08:00:00.000Z', '2027-03-01T15:30:00.000Z')).toBe(
		'mandag 1. mars 2027 kl. 09.00–16.30',
	)
	expect(norwegianSpan('2027-03-01T18:00:00.000Z', '2027-03-02T15:30:00.000Z')).toBe(
		'mandag 1. mars 2027 kl. 19.00 til tirsdag 2. mars 2027 kl. 16.30',
	)
	expect(norwegianDays('2027-03-01T08:00:00.000Z', '2027-03-31T15:30:00.000Z')).toBe(
		'mandag 1. mars til onsdag 31. mars 2027',
	)
	expect(norwegianDays('2026-12-29T08:00:00.000Z', '2027-01-05T15:30:00.000Z')).toBe(
		'tirsdag 29. desember 2026 til tirsdag 5. januar 2027',
	)
})

test('says them in the language of whoever reads', () => {
	const at = '2027-03-02T08:00:12.000Z'
	expect(inLanguage('nn', () => norwegianMoment(at))).toBe('tysdag 2. mars 2027 kl. 09.00')
	expect(inLanguage('en', () => norwegianMoment(at))).toBe('Tuesday 2 March 2027 at 09:00')
	expect(inLanguage('en', () => norwegianMomentExactly(at))).toBe('2 March 2027 at 09:00:12')
	expect(inLanguage('nn', () => norwegianDayOfThisYear(at))).toBe('tysdag 2. mars')
})

test('says how long something takes to the minute below an hour, and to the half hour above', () => {
	expect([0, 1, 45, 59, 60, 76, 266, 303].map(aboutHowLong)).toEqual([
		...['0 minutter', '1 minutt', '45 minutter', '59 minutter'],
		...['rundt\u00a01\u00a0time', 'rundt\u00a01,5\u00a0timer', 'rundt\u00a04,5\u00a0timer', 'rundt\u00a05\u00a0timer'],
	])
	expect(inLanguage('en', () => aboutHowLong(95))).toBe('about\u00a01.5\u00a0hours')
})
