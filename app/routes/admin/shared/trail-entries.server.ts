import { db } from '#db/connection.server'
import { findAuditNames } from '#db/queries/audit-search'
import { type AuditEntry, auditFacts, auditSentence } from '~/domain/audit-words'
import { norwegianMoment } from '~/lib/norwegian-time'
import type { TrailEntry } from './trail'

/** Entries of the log in words, with the names of what they are about. */
export async function inWords(entries: readonly AuditEntry[]): Promise<TrailEntry[]> {
	const names = await findAuditNames(db, entries)
	return entries.map((entry) => ({
		id: entry.id,
		occurredAt: entry.occurredAt,
		when: norwegianMoment(entry.occurredAt),
		sentence: auditSentence(entry, names),
		facts: [
			...auditFacts(entry, names),
			{ term: 'Handling', description: entry.action },
			{ term: 'Gjelder id', description: entry.subjectId },
			{ term: 'Gjort av id', description: entry.actorId ?? 'portalen selv' },
		],
	}))
}
