import type { PersonId, RunId, RunImportId, Timestamp } from '~/domain/ids'
import type { KnownInRun } from '~/domain/import-plan'
import type { ImportResult } from '~/domain/import-result'
import type { ListedPerson } from '~/domain/participant-list'
import type { Db } from '../schema'
import type { RunImportTable } from '../schema-runs'

/** What is kept of a list: its people while it waits; once they are let in, only what became of them. */
export type ImportContent =
	| { readonly kind: 'waiting'; readonly people: readonly ListedPerson[]; readonly ignored: readonly string[] }
	| { readonly kind: 'applied'; readonly result: ImportResult }

/** A list that was read for a run. */
export type RunImport = Omit<RunImportTable, 'rows'> & { readonly content: ImportContent }

/** Keeps a list that waits to be looked over, in place of any that the same leader left waiting for the same run. */
export async function replaceRunImport(
	trx: Db,
	{ content, ...row }: Omit<RunImport, 'appliedAt'> & { createdById: PersonId },
): Promise<void> {
	await trx
		.deleteFrom('runImport')
		.where('runId', '=', row.runId)
		.where('createdById', '=', row.createdById)
		.where('appliedAt', 'is', null)
		.execute()
	await trx
		.insertInto('runImport')
		.values({ ...row, rows: JSON.stringify(content), appliedAt: null })
		.execute()
}

/** A list of this run, or undefined. */
export async function findRunImport(db: Db, runId: RunId, id: RunImportId): Promise<RunImport | undefined> {
	const row = await db
		.selectFrom('runImport')
		.selectAll()
		.where('id', '=', id)
		.where('runId', '=', runId)
		.executeTakeFirst()
	return row && readImport(row)
}

/** The newest list that waits for this leader to look it over, or undefined. */
export async function findWaitingRunImport(
	db: Db,
	runId: RunId,
	createdById: PersonId,
): Promise<RunImport | undefined> {
	const row = await db
		.selectFrom('runImport')
		.selectAll()
		.where('runId', '=', runId)
		.where('createdById', '=', createdById)
		.where('appliedAt', 'is', null)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst()
	return row && readImport(row)
}

/** Takes a list that waits, so that it is used once: of many who try at once one gets it. */
export async function claimRunImport(
	trx: Db,
	runId: RunId,
	id: RunImportId,
	at: Timestamp,
): Promise<RunImport | undefined> {
	const row = await trx
		.updateTable('runImport')
		.set({ appliedAt: at })
		.where('id', '=', id)
		.where('runId', '=', runId)
		.where('appliedAt', 'is', null)
		.returningAll()
		.executeTakeFirst()
	return row && readImport(row)
}

/** Lets a list that was claimed wait again: nothing came of it. */
export async function updateRunImportWaiting(trx: Db, id: RunImportId): Promise<void> {
	await trx.updateTable('runImport').set({ appliedAt: null }).where('id', '=', id).execute()
}

/** Keeps what became of a list, and forgets its people. */
export async function updateRunImportResult(trx: Db, id: RunImportId, result: ImportResult): Promise<void> {
	const content: ImportContent = { kind: 'applied', result }
	await trx
		.updateTable('runImport')
		.set({ rows: JSON.stringify(content) })
		.where('id', '=', id)
		.execute()
}

/** Throws away a list of this run that waits. */
export async function deleteRunImport(db: Db, runId: RunId, id: RunImportId): Promise<void> {
	await db
		.deleteFrom('runImport')
		.where('id', '=', id)
		.where('runId', '=', runId)
		.where('appliedAt', 'is', null)
		.execute()
}

/** Forgets lists that were read before the moment, used or not. */
export async function deleteRunImportsBefore(db: Db, at: Timestamp): Promise<void> {
	await db.deleteFrom('runImport').where('createdAt', '<', at).execute()
}

/** Everybody who is or was in the run, by all that tells who somebody is. */
export async function listKnownInRun(db: Db, runId: RunId): Promise<KnownInRun[]> {
	const rows = await db
		.selectFrom('runEnrolment')
		.leftJoin('person', 'person.id', 'runEnrolment.personId')
		.select([
			...(['runEnrolment.personId', 'runEnrolment.name', 'runEnrolment.email', 'runEnrolment.reference'] as const),
			...(['runEnrolment.withdrawnAt', 'person.email as accountEmail'] as const),
		])
		.where('runEnrolment.runId', '=', runId)
		.orderBy('runEnrolment.createdAt')
		.orderBy('runEnrolment.id')
		.execute()
	return rows.map(({ personId, name, email, accountEmail, reference, withdrawnAt }) => ({
		personId,
		name,
		emails: [email, accountEmail].filter((address) => address !== null),
		reference,
		hasLeft: withdrawnAt !== null,
	}))
}

/** Who has an account with one of these addresses, by address. */
export async function findAccountsByEmail(db: Db, emails: readonly string[]): Promise<Map<string, PersonId>> {
	if (emails.length === 0) return new Map()
	const rows = await db
		.selectFrom('person')
		.select(['id', 'email'])
		.where('email', 'in', [...emails])
		.execute()
	return new Map(rows.map(({ id, email }) => [email, id]))
}

function readImport({ rows, ...row }: RunImportTable): RunImport {
	return { ...row, content: JSON.parse(rows) as ImportContent }
}
