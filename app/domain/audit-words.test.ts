import { describe, expect, test } from 'vitest'
import { inLanguage } from '~/i18n/language-at-hand'
import {
	type AuditEntry,
	type AuditName,
	actionsFor,
	actionsIn,
	auditFacts,
	auditGroups,
	auditSentence,
} from './audit-words'
import type { PersonId } from './ids'

const lin = '11111111-aaaa-4aaa-8aaa-111111111111' as PersonId
const ada = '22222222-aaaa-4aaa-8aaa-222222222222' as PersonId
const names = new Map<string, AuditName>([
	[lin, { name: 'Lin Solberg', personId: lin }],
	[ada, { name: 'Ada Andersen', personId: ada }],
	['enrolment', { name: 'Ada Andersen', personId: ada }],
	['run', { name: 'Igangsetterkurs i Bergen', personId: null }],
	['vestland', { name: 'Vestland', personId: null }],
])

function entry(given: Partial<AuditEntry>): AuditEntry {
	const rest = { id: 'e', actorId: lin, subjectId: 'enrolment', detail: {}, occurredAt: '2026-02-01T12:00:00.000Z' }
	return { ...rest, action: 'run.created', ...given }
}

describe('an entry of the log as a sentence', () => {
	test.each<[string, Partial<AuditEntry>]>([
		['Lin Solberg sertifiserte Ada Andersen', { action: 'certification.approved' }],
		['Lin Solberg meldte på Ada Andersen', { action: 'run-enrolment.created' }],
		['Ada Andersen meldte seg på', { action: 'run-enrolment.created', actorId: ada }],
		['Portalen ga plass til Ada Andersen', { action: 'run-enrolment.seated', actorId: null }],
		['Ada Andersen laget konto', { action: 'person.registered', actorId: ada, subjectId: ada }],
		['Ada Andersen laget konto', { action: 'person.registered', actorId: null, subjectId: ada }],
		[
			'Lin Solberg ga rollen kursleder til Ada Andersen',
			{ action: 'role.granted', subjectId: ada, detail: { role: 'course-leader' } },
		],
		['Lin Solberg avlyste kurset Igangsetterkurs i Bergen', { action: 'run.cancelled', subjectId: 'run' }],
		[
			'En slettet konto (33333333) førte oppmøte i noe som er slettet (44444444)',
			{ action: 'attendance.marked', actorId: '33333333-x' as PersonId, subjectId: '44444444-x' },
		],
		['Lin Solberg: an.old-word (Ada Andersen)', { action: 'an.old-word' }],
	])('%s', (sentence, given) => {
		expect(auditSentence(entry(given), names)).toBe(sentence)
	})
})

test('reminders that were switched off are told to be off in the language that is read', () => {
	const switched = entry({ action: 'reminders.switched', detail: { to: 'off' } })
	expect(auditFacts(switched, names)).toEqual([{ term: 'Til', description: 'av' }])
	expect(inLanguage('en', () => auditFacts(switched, names))[0]?.description).toBe('off')
})

test('what is kept beside an entry is told in words, and ids by their names', () => {
	const detail = { role: 'course-leader', office: 'vestland', reach: 'office', run: 'run', seats: 20 }
	expect(auditFacts(entry({ detail }), names)).toEqual([
		{ term: 'Rolle', description: 'kursleder' },
		{ term: 'Distriktskontor', description: 'Vestland' },
		{ term: 'Rekkevidde', description: 'hele kontoret' },
		{ term: 'Kurs', description: 'Igangsetterkurs i Bergen' },
		{ term: 'seats', description: '20' },
	])
})

test('an entry is told in the language of whoever reads it', () => {
	const granted = entry({ action: 'role.granted', subjectId: ada, detail: { role: 'course-leader', reach: 'office' } })
	const told = () => [
		auditSentence(granted, names),
		...auditFacts(granted, names).map(({ description }) => description),
	]
	expect(inLanguage('nn', told)).toEqual([
		'Lin Solberg gav rolla kursleiar til Ada Andersen',
		'kursleiar',
		'heile kontoret',
	])
	expect(inLanguage('en', told)).toEqual([
		'Lin Solberg gave the role course leader to Ada Andersen',
		'course leader',
		'the whole office',
	])
})

test('what only looks like one of our words is told as it is', () => {
	const detail = { constructor: 'toString' }
	expect(auditFacts(entry({ detail }), names)).toEqual([{ term: 'constructor', description: 'toString' }])
	expect(auditSentence(entry({ action: 'constructor' }), names)).toBe('Lin Solberg: constructor (Ada Andersen)')
})

test('every group has actions', () => {
	expect(auditGroups.filter((group) => actionsIn(group).length === 0)).toEqual([])
})

test('one action is looked for, or all of a group; what is neither is told from them', () => {
	expect(actionsFor('role.granted')).toEqual(['role.granted'])
	expect(actionsFor('roller')).toEqual(['role.granted', 'role.revoked'])
	expect(actionsFor('')).toBeNull()
	expect(actionsFor('toString')).toBeNull()
})
