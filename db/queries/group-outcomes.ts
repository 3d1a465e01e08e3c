import { randomUUID } from 'node:crypto'
import type { Db } from '../schema'
import type { GroupOutcomeTable } from '../schema-practice'

/** Counts one answer with the month alone, under an id that nothing else knows. */
export async function insertGroupOutcome(db: Db, outcome: Omit<GroupOutcomeTable, 'id'>): Promise<void> {
	await db
		.insertInto('groupOutcome')
		.values({ id: randomUUID(), ...outcome })
		.execute()
}
