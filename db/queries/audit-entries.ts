import { randomUUID } from 'node:crypto'
import type { AuditAction } from '~/domain/audit'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** Puts on record what was done; call it inside the transaction that does it. `detail` holds no personal data. */
export async function appendAuditEntry(
	db: Db,
	entry: {
		actorId: PersonId | null
		action: AuditAction
		subjectId: string
		occurredAt: Timestamp
		detail?: Record<string, string | number>
	},
): Promise<void> {
	await db
		.insertInto('auditEntry')
		.values({ id: randomUUID(), ...entry, detail: JSON.stringify(entry.detail ?? {}) })
		.execute()
}
