import type { Db } from '#db/schema'
import type { RunEnrolmentId } from '~/domain/ids'
import { type CertificationResult, type Certifying, certifyParticipant } from './certify-participant.server'

/**
 * Certifies several participants of a run, each in a transaction of their own: what has happened stays, whatever happens
 * to the next one, and doing it all again issues nothing twice. Gives what happened to each.
 */
export async function certifyParticipants(
	db: Db,
	{ enrolmentIds, ...given }: Certifying & { enrolmentIds: readonly RunEnrolmentId[] },
): Promise<Map<RunEnrolmentId, CertificationResult>> {
	const results = new Map<RunEnrolmentId, CertificationResult>()
	for (const enrolmentId of new Set(enrolmentIds)) {
		results.set(enrolmentId, await certifyParticipant(db, { ...given, enrolmentId, exceptionReason: null }))
	}
	return results
}
