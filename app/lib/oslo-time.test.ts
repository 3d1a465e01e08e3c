import { expect, test } from 'vitest'
import { osloDate, osloMoment, osloTime } from './oslo-time'

test.each([
	{ why: 'in winter', date: '2026-11-21', time: '09:00', at: '2026-11-21T08:00:00.000Z' },
	{ why: 'in summer', date: '2026-06-21', time: '09:00', at: '2026-06-21T07:00:00.000Z' },
	{ why: 'just after midnight', date: '2026-06-21', time: '00:30', at: '2026-06-20T22:30:00.000Z' },
	{ why: 'in the hour that comes twice', date: '2026-10-25', time: '02:30', at: '2026-10-25T00:30:00.000Z' },
	{ why: 'in the hour that is skipped', date: '2026-03-29', time: '02:30', at: '2026-03-29T01:30:00.000Z' },
])('a time $why is a moment', ({ date, time, at }) => {
	expect(osloMoment(date, time)).toBe(at)
})

test('a moment is the day and the time that people in Norway saw', () => {
	expect(osloDate('2026-06-20T22:30:00.000Z')).toBe('2026-06-21')
	expect(osloTime('2026-06-20T22:30:00.000Z')).toBe('00:30')
})

test.each([
	['2026-02-30', '09:00'],
	['2026-11-21', '24:00'],
	['21.11.2026', '09:00'],
	['', ''],
])('%s %s is no moment', (date, time) => {
	expect(osloMoment(date, time)).toBeNull()
})
