import { expect, test } from 'vitest'
import type { RunEnrolmentId } from './ids'
import { audienceOf, groupsIn, isSameMessage, type MessageCandidate } from './run-message'

function candidate(name: string, email: string | null, lettersStoppedAt: string | null = null): MessageCandidate {
	return { id: name as RunEnrolmentId, name, email, lettersToken: 't', lettersStoppedAt, language: null }
}

test('a letter goes to who has an address and has not said no thanks, one to each address', () => {
	const { reached, unreached } = audienceOf([
		candidate('Ada', 'ada@example.no'),
		candidate('Grace', null),
		candidate('Kim', 'kim@example.no', '2026-01-01T00:00:00.000Z'),
		candidate('Per', 'ada@example.no'),
	])

	expect(reached.map(({ name }) => name)).toEqual(['Ada'])
	expect(unreached.map(({ candidate: { name }, reason }) => [name, reason])).toEqual([
		['Grace', 'no-email'],
		['Kim', 'stopped'],
		['Per', 'same-address'],
	])
})

test('a run that only meets has no groups of what is done on the web, and one without days none of absence', () => {
	expect(groupsIn({ form: 'physical', days: [] }, new Date('2026-01-01T12:00:00Z'))).toEqual([
		'all',
		'plan-not-handed-in',
		'meets-rules',
		'rules-not-met',
		'waiting',
	])
})

test('nobody misses a day that is still to come', () => {
	const day = (courseDay: number) => ({ courseDay, startsAt: `2026-01-0${courseDay}T08:00:00.000Z` })
	const days = [day(1), day(2)]
	const missing = (now: string) =>
		groupsIn({ form: 'blended', days }, new Date(now)).filter((group) => group.startsWith('missing'))

	expect(missing('2026-01-01T07:59:00Z')).toEqual([])
	expect(missing('2026-01-01T08:00:00Z')).toEqual(['missing-day-1'])
	expect(missing('2026-01-02T08:00:00Z')).toEqual(['missing-day-1', 'missing-day-2'])
})

test('the same message is the same words to the same group of the same run', () => {
	const message = { runId: 'r', subject: 'Hei', body: 'Velkommen', filter: 'all' }

	expect(isSameMessage(message, { ...message })).toBe(true)
	for (const key of ['runId', 'subject', 'body', 'filter']) {
		expect(isSameMessage(message, { ...message, [key]: 'noe annet' }), key).toBe(false)
	}
})
