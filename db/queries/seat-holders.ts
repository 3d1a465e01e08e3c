import type { PersonId, RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** The people with an account who have a seat in the run, for a subquery. */
export function seatHolders(db: Db, runId: RunId) {
	return db
		.selectFrom('runEnrolment')
		.select('personId')
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.where('personId', 'is not', null)
		.$narrowType<{ personId: PersonId }>()
}
