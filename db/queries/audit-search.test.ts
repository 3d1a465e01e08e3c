import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuditAction } from '~/domain/audit'
import { auditSentence } from '~/domain/audit-words'
import type { PersonId, RunMessageId } from '~/domain/ids'
import { readCourse } from '../../tests/support/course'
import { createTestDb, engines } from '../../tests/support/database'
import type { Db } from '../schema'
import { givenPerson } from '../seeds/build'
import { givenParticipantOnPaper, givenRun } from '../seeds/build-runs'
import { appendAuditEntry } from './audit-entries'
import { type AuditSearch, findAuditNames, searchAuditEntries } from './audit-search'
import { searchPeople } from './people-search'
import { insertRunMessage } from './run-messages'

const now = new Date('2026-02-01T12:00:00.000Z')
const everything: AuditSearch = { actions: null, who: '', id: '', from: null, before: null }

describe.each(engines)('the log on %s', (engine) => {
	let db: Db

	beforeEach(async () => {
		db = await createTestDb(engine)
	})

	async function given(entries: { action?: AuditAction; actorId?: PersonId; subjectId?: string; at?: string }[]) {
		for (const { action = 'run.changed', actorId = null, subjectId = randomUUID(), at } of entries) {
			await appendAuditEntry(db, { actorId, action, subjectId, occurredAt: at ?? now.toISOString() })
		}
	}

	async function found(search: Partial<AuditSearch>) {
		const entries = await searchAuditEntries(db, { ...everything, ...search }, { limit: 100, after: null })
		return entries.map(({ action }) => action)
	}

	test('is read page by page, the newest first, each entry once, also those of one moment', async () => {
		await given(Array.from({ length: 25 }, (_one, n) => ({ at: `2026-01-${10 + Math.floor(n / 5)}T12:00:00.000Z` })))
		const seen: string[] = []
		let after = null
		for (let page = 0; page < 4; page++) {
			const entries = await searchAuditEntries(db, everything, { limit: 7, after })
			seen.push(...entries.map(({ occurredAt, id }) => `${occurredAt} ${id}`))
			after = entries.at(-1) ?? null
		}
		expect(new Set(seen).size).toBe(25)
		expect(seen).toEqual([...seen].sort().reverse())
	})

	test('is searched by what was done and when', async () => {
		await given([
			{ action: 'run.created', at: '2026-01-10T12:00:00.000Z' },
			{ action: 'run.cancelled', at: '2026-01-20T12:00:00.000Z' },
			{ action: 'office.closed', at: '2026-01-20T12:00:00.000Z' },
		])
		expect(await found({ actions: ['run.created', 'run.cancelled'] })).toEqual(['run.cancelled', 'run.created'])
		expect(await found({ from: '2026-01-11T00:00:00.000Z', actions: ['run.cancelled'] })).toEqual(['run.cancelled'])
		expect(await found({ before: '2026-01-20T12:00:00.000Z' })).toEqual(['run.created'])
	})

	test('is searched by who did it or whom it is about, with or without an account, whatever the case', async () => {
		const ase = await givenPerson(db, { name: 'Åse Ødegård', now })
		await db.deleteFrom('auditEntry').execute()
		const run = await givenRun(db, { course: await readCourse(), now })
		await givenParticipantOnPaper(db, { run, name: 'Øystein Ærlig', now })
		await given([
			{ action: 'office.closed', actorId: ase },
			{ action: 'role.granted', subjectId: ase },
		])

		expect((await found({ who: 'åse ØDEGÅRD' })).sort()).toEqual(['office.closed', 'role.granted'])
		expect(await found({ who: 'øystein' })).toEqual(['run-enrolment.created'])
		expect(await found({ who: '%' })).toEqual([])
		expect((await found({ id: run.id })).sort()).toEqual(['run-enrolment.created', 'run.created'])
	})

	test('tells who and what by their names', async () => {
		const noor = await givenPerson(db, { name: 'Noor', now })
		const run = await givenRun(db, { course: await readCourse(), title: 'Kurs i Førde', now, leaderIds: [noor] })
		const entries = await searchAuditEntries(db, { ...everything, id: run.id }, { limit: 1, after: null })
		const names = await findAuditNames(db, entries)
		expect(entries.map((entry) => auditSentence(entry, names))).toEqual(['Noor planla kurset Kurs i Førde'])
	})

	test('names the run where a day of it or a message to it is what it was about', async () => {
		const lin = await givenPerson(db, { name: 'Lin', now })
		const run = await givenRun(db, { course: await readCourse(), title: 'Kurs i Førde', now, leaderIds: [lin] })
		const [id, at] = [randomUUID() as RunMessageId, now.toISOString()]
		const words = { subject: 'Vi sees', body: 'Hei', filter: 'all' as const, recipients: 3 }
		await insertRunMessage(db, { id, runId: run.id, ...words, senderId: lin, senderName: 'Lin', sentAt: at })
		await db.deleteFrom('auditEntry').execute()
		await given([
			{ action: 'attendance.marked', actorId: lin, subjectId: run.days[0]?.id ?? '' },
			{ action: 'message.sent', actorId: lin, subjectId: id },
		])

		const entries = await searchAuditEntries(db, everything, { limit: 10, after: null })
		const names = await findAuditNames(db, entries)
		expect(entries.map((entry) => auditSentence(entry, names)).sort()).toEqual([
			'Lin førte oppmøte i Kurs i Førde',
			'Lin sendte en melding til deltakere i Kurs i Førde',
		])
	})
})

describe.each(engines)('people on %s', (engine) => {
	test('are found by parts of the name or address, whatever the case, and by their role', async () => {
		const db = await createTestDb(engine)
		const administrator = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
		await givenPerson(db, { name: 'Åse Ødegård', email: 'aase@eksempel.no', now })
		const search = async (words: string, role: 'administrator' | null = null) => {
			const { people, total } = await searchPeople(db, { words, role }, { limit: 1, offset: 0 })
			return [total, ...people.map(({ name }) => name)]
		}

		expect(await search('')).toEqual([2, 'Noor Dahl'])
		expect(await search('ØDEG åse')).toEqual([1, 'Åse Ødegård'])
		expect(await search('aase@')).toEqual([1, 'Åse Ødegård'])
		expect(await search('_')).toEqual([0])
		expect(await search('', 'administrator')).toEqual([1, 'Noor Dahl'])
		const { people } = await searchPeople(db, { words: 'noor', role: null }, { limit: 10, offset: 0 })
		expect(people).toMatchObject([{ id: administrator, roles: [{ role: 'administrator' }] }])
	})
})
