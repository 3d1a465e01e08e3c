import { expect, test } from 'vitest'
import { norwegianDay, norwegianDays, norwegianMoment, norwegianSpan } from './norwegian-time'

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
		'mandag 1. mars 2027 til onsdag 31. mars 2027',
	)
})
