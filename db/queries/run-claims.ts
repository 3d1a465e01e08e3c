import type { PersonId, RunEnrolmentId, RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** A place that waits for its owner's account. */
export type UnclaimedPlace = {
	readonly id: RunEnrolmentId
	readonly runId: RunId
	readonly name: string
}

/** The place that this code claims, or undefined: there is none, or it has been claimed. */
export function findUnclaimedPlace(db: Db, claimCode: string): Promise<UnclaimedPlace | undefined> {
	return unclaimed(db).where('claimCode', '=', claimCode).executeTakeFirst()
}

/** The place in the run that waits for somebody with this address, or undefined. */
export function findUnclaimedPlaceByEmail(db: Db, runId: RunId, email: string): Promise<UnclaimedPlace | undefined> {
	return unclaimed(db).where('runId', '=', runId).where('email', '=', email).executeTakeFirst()
}

/** Ties a place to an account; its code opens nothing any more. Claim the place first. */
export async function updateClaimed(trx: Db, id: RunEnrolmentId, personId: PersonId): Promise<void> {
	await trx.updateTable('runEnrolment').set({ personId, claimCode: null }).where('id', '=', id).execute()
}

/** The run in which this place is the person's, or undefined when it isn't. */
export function findPlaceOf(db: Db, id: RunEnrolmentId, personId: PersonId): Promise<{ runId: RunId } | undefined> {
	return db
		.selectFrom('runEnrolment')
		.select('runId')
		.where('id', '=', id)
		.where('personId', '=', personId)
		.where('withdrawnAt', 'is', null)
		.executeTakeFirst()
}

/** Gives a run another invitation code; the one before opens nothing any more. */
export async function updateInvitationCode(trx: Db, runId: RunId, invitationCode: string): Promise<void> {
	await trx.updateTable('courseRun').set({ invitationCode }).where('id', '=', runId).execute()
}

function unclaimed(db: Db) {
	return db
		.selectFrom('runEnrolment')
		.select(['id', 'runId', 'name'])
		.where('personId', 'is', null)
		.where('withdrawnAt', 'is', null)
}
