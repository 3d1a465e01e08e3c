import { db } from '#db/connection.server'
import { findAuditNames } from '#db/queries/audit-search'
import { type AuditEntry, auditFacts, auditSentence } from '~/domain/audit-words'
import { auditFactsWords } from '~/i18n/audit-facts'
import { capitalised } from '~/i18n/capitalised'
import { norwegianClock, norwegianDay } from '~/i18n/norwegian-time'
import { timesWords } from '~/i18n/times'
import type { TrailEntry } from './trail'

/** Entries of the log in words, with the names of what they are about. */
export async function inWords(entries: readonly AuditEntry[]): Promise<TrailEntry[]> {
	const names = await findAuditNames(db, entries)
	const words = auditFactsWords()
	return entries.map((entry) => ({
		id: entry.id,
		occurredAt: entry.occurredAt,
		day: capitalised(norwegianDay(entry.occurredAt)),
		clock: timesWords().atClock(norwegianClock(entry.occurredAt)),
		sentence: auditSentence(entry, names),
		facts: [
			...auditFacts(entry, names),
			{ term: words.action, description: entry.action },
			{ term: words.about, description: entry.subjectId },
			{ term: words.by, description: entry.actorId ?? words.byPortal },
		],
	}))
}
