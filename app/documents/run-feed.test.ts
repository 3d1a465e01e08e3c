import { expect, test } from 'vitest'
import type { CourseRun } from '~/domain/course-run'
import type { CourseId, DistrictOfficeId, RunDayId, RunId } from '~/domain/ids'
import { runFeed } from './run-feed'

const publicUrl = 'https://kurs.example.no'
const at = new Date('2026-11-21T12:00:00.000Z')
const run: CourseRun = {
	...{ id: 'run-1' as RunId, courseId: 'igangsetter' as CourseId, courseVersion: 1, title: 'Kurs; i Bergen, våren' },
	...{ form: 'blended', audience: null, districtOfficeId: 'vestland' as DistrictOfficeId, institutionId: null },
	...{ information: 'Mat\r\nBEGIN:VEVENT', seats: 20, access: 'open', enrolmentClosesAt: '2027-02-20T22:59:00.000Z' },
	...{ beginsAt: '2027-03-01T08:00:00.000Z', endsAt: '2027-03-02T15:00:00.000Z', invitationCode: 'HEMM-ELIG' },
	...{ revision: 3, remindersOffAt: null, cancelledAt: null, cancellationReason: null, leaders: [] },
	days: [1, 2].map((number) => ({
		...{ id: `day-${number}` as RunDayId, number, courseDay: number, place: 'Nygård skole, rom 2' },
		...{ startsAt: `2027-03-0${number}T08:00:00.000Z`, endsAt: `2027-03-0${number}T15:00:00.000Z` },
		link: 'https://mote.example.no/hemmelig',
	})),
}

test('has an event for each day, in UTC, with an id that stays', () => {
	const lines = unfolded(runFeed([run], { publicUrl, at }))

	expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
	expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
		'UID:day-1@kurs.example.no',
		'UID:day-2@kurs.example.no',
	])
	expect(lines).toContain('DTSTART:20270301T080000Z')
	expect(lines).toContain('SEQUENCE:3')
	expect(lines).toContain('STATUS:CONFIRMED')
	expect(lines).toContain('URL;VALUE=URI:https://kurs.example.no/pamelding/run-1')
})

test('escapes what would end a line or a value', () => {
	const lines = unfolded(runFeed([run], { publicUrl, at }))

	expect(lines).toContain('SUMMARY:Kurs\\; i Bergen\\, våren\\, dag 1')
	expect(lines).toContain('LOCATION:Nygård skole\\, rom 2')
	expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Mat\\nBEGIN:VEVENT')
})

test('shows neither the link to the meeting nor the invitation code', () => {
	expect(runFeed([run], { publicUrl, at })).not.toMatch(/hemmelig|HEMM-ELIG/)
})

test('strikes out what is cancelled', () => {
	const lines = unfolded(runFeed([{ ...run, cancelledAt: '2026-11-20T12:00:00.000Z' }], { publicUrl, at }))

	expect(lines).toContain('STATUS:CANCELLED')
	expect(lines).toContain('SUMMARY:Avlyst: Kurs\\; i Bergen\\, våren\\, dag 1')
})

test('shows a run without days as whole days, the last one too', () => {
	const onTheWeb = { ...run, days: [], beginsAt: '2027-02-28T23:00:00.000Z', endsAt: '2027-03-31T21:59:00.000Z' }
	const lines = unfolded(runFeed([onTheWeb], { publicUrl, at }))

	expect(lines).toContain('DTSTART;VALUE=DATE:20270301')
	expect(lines).toContain('DTEND;VALUE=DATE:20270401')
})

test('no line is longer than 75 bytes, for calendars that are strict', () => {
	const long = { ...run, information: 'å'.repeat(500) }
	const lines = runFeed([long], { publicUrl, at }).split('\r\n')

	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
})

function unfolded(feed: string): string[] {
	return feed.replaceAll('\r\n ', '').split('\r\n')
}
