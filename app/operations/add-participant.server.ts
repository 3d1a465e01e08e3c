import { findPersonByEmail } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { PersonId, RunId } from '~/domain/ids'
import { type EntryResult, enterRun } from './enter-run.server'

/**
 * Puts somebody into a run by hand. Who has an account with the address is tied to the place at once; others get a code
 * by which they claim it.
 */
export async function addParticipant(
	db: Db,
	given: {
		runId: RunId
		name: string
		email: string | null
		reference: string | null
		actorId: PersonId
		publicUrl: string
		now: Date
	},
): Promise<EntryResult> {
	const { runId, name, email, reference, actorId, publicUrl, now } = given
	const account = email ? await findPersonByEmail(db, email) : undefined
	const newcomer = { personId: account?.id ?? null, name, email, reference }
	return enterRun(db, { runId, newcomer, source: 'leader', actorId, publicUrl, now })
}
