import type { RunEnrolmentId, RunId, RunMessageId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type { Db } from '../schema'
import type { RunMessageTable } from '../schema-runs'
import { holdsWord } from './name-search'

/** Messages to the participants of a run, the newest first. */
export function listRunMessages(db: Db, runId: RunId, limit: number): Promise<RunMessageTable[]> {
	return db
		.selectFrom('runMessage')
		.selectAll()
		.where('runId', '=', runId)
		.orderBy('sentAt', 'desc')
		.orderBy('id')
		.limit(limit)
		.execute()
}

/** The message with this id, whichever run it belongs to. */
export function findRunMessage(db: Db, id: RunMessageId): Promise<RunMessageTable | undefined> {
	return db.selectFrom('runMessage').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Keeps a message; gives false when its id is taken. Of several who send the same form at once, one gets true. */
export async function insertRunMessage(trx: Db, message: RunMessageTable): Promise<boolean> {
	const result = await trx
		.insertInto('runMessage')
		.values(message)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/**
 * Where letters to those in the run go, to the account's address, else to the one in the list, and the language that the
 * account's person has chosen. Who has no address is missing.
 */
export async function listRunAddresses(
	db: Db,
	runId: RunId,
): Promise<Map<RunEnrolmentId, { email: string; language: Language | null }>> {
	const rows = await db
		.selectFrom('runEnrolment')
		.leftJoin('person', 'person.id', 'runEnrolment.personId')
		.select(['runEnrolment.id', 'runEnrolment.email as listed', 'person.email as own', 'person.language'])
		.where('runEnrolment.runId', '=', runId)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.orderBy('runEnrolment.id')
		.execute()
	return new Map(
		rows.flatMap(({ id, listed, own, language }) => {
			const email = own || listed
			return email ? [[id, { email, language }]] : []
		}),
	)
}

/** So many with a seat who get letters about the run, by name; those whose names hold every word. */
export function listReachable(
	db: Db,
	runId: RunId,
	{ words, limit }: { words: readonly string[]; limit: number },
): Promise<{ id: RunEnrolmentId; name: string }[]> {
	return words
		.reduce((found, word) => found.where((eb) => holdsWord(eb.ref('name'), word)), seatedIn(db, runId))
		.where('lettersStoppedAt', 'is', null)
		.limit(limit)
		.execute()
}

/** Everybody with a seat who has stopped letters about the run, by name. */
export function listLettersStopped(db: Db, runId: RunId): Promise<{ id: RunEnrolmentId; name: string }[]> {
	return seatedIn(db, runId).where('lettersStoppedAt', 'is not', null).execute()
}

function seatedIn(db: Db, runId: RunId) {
	return db
		.selectFrom('runEnrolment')
		.select(['id', 'name'])
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.orderBy('name')
		.orderBy('id')
}
