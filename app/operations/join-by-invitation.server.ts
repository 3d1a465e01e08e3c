import { claimRun } from '#db/queries/course-runs'
import { findUnclaimedPlaceByEmail } from '#db/queries/run-claims'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { PersonId, RunId } from '~/domain/ids'
import type { PlaceRefusal } from '~/domain/run-place'
import { attachPlace } from './claim-place.server'
import { placeInRun } from './enter-run.server'

/** The place that somebody who was invited has now, or why there is none. `invitation-changed`: the code was replaced. */
export type JoinResult =
	| { kind: 'seated' | 'waiting' | 'claimed' }
	| { kind: 'refused'; reason: PlaceRefusal | 'invitation-changed' }

/**
 * Lets somebody with the invitation into the run. When a leader has put them down already with the confirmed address of
 * their account, that place is theirs, and no second one is made.
 */
export function joinByInvitation(
	db: Db,
	given: {
		runId: RunId
		code: string
		course: Course
		person: { id: PersonId; name: string; email: string }
		publicUrl: string
		now: Date
	},
): Promise<JoinResult> {
	const { runId, code, course, person, publicUrl, now } = given
	return db.transaction().execute(async (trx) => {
		const run = await claimRun(trx, runId, now.toISOString())
		if (!run || run.invitationCode !== code) return { kind: 'refused', reason: 'invitation-changed' }

		const waitingForThem = await findUnclaimedPlaceByEmail(trx, runId, person.email)
		if (waitingForThem) {
			const about = { run, placeId: waitingForThem.id, course, personId: person.id, now }
			const claimed = await attachPlace(trx, about)
			return claimed.kind === 'claimed' ? { kind: 'claimed' } : { kind: 'refused', reason: 'already-in' }
		}
		const newcomer = { personId: person.id, name: person.name, email: null, reference: null }
		const entry = await placeInRun(trx, {
			...{ run, newcomer, source: 'invitation', actorId: person.id, publicUrl, now },
		})
		if (entry.kind !== 'refused') return { kind: entry.kind }
		return { kind: 'refused', reason: entry.reason === 'no-such-run' ? 'invitation-changed' : entry.reason }
	})
}
