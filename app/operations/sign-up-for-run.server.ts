import { claimRun } from '#db/queries/course-runs'
import { findUnclaimedPlaceByEmail } from '#db/queries/run-claims'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { PersonId, RunId } from '~/domain/ids'
import type { PlaceRefusal } from '~/domain/run-place'
import { attachPlace } from './claim-place.server'
import { placeInRun } from './enter-run.server'

/** The place that somebody who signed up has now, or why there is none. */
export type SignUpResult =
	| { kind: 'seated' | 'waiting' | 'claimed' }
	| { kind: 'refused'; reason: PlaceRefusal | 'no-such-run' }

/**
 * Signs somebody up for an open run by themselves. When a leader has put them down already with the confirmed address of
 * their account, that place is theirs, and no second one is made.
 */
export function signUpForRun(
	db: Db,
	given: {
		runId: RunId
		course: Course
		person: { id: PersonId; name: string; email: string }
		publicUrl: string
		now: Date
	},
): Promise<SignUpResult> {
	const { runId, course, person, publicUrl, now } = given
	return db.transaction().execute(async (trx) => {
		const run = await claimRun(trx, runId, now.toISOString())
		if (!run) return { kind: 'refused', reason: 'no-such-run' }
		const kept = await findUnclaimedPlaceByEmail(trx, runId, person.email)
		if (kept) {
			const claimed = await attachPlace(trx, { run, placeId: kept.id, course, personId: person.id, now })
			return claimed.kind === 'claimed' ? { kind: 'claimed' } : { kind: 'refused', reason: 'already-in' }
		}
		const newcomer = { personId: person.id, name: person.name, email: null, reference: null }
		const entry = await placeInRun(trx, { run, newcomer, source: 'self', actorId: person.id, publicUrl, now })
		return entry.kind === 'refused' ? entry : { kind: entry.kind }
	})
}
