import { findByLettersToken, updateLettersStopped } from '#db/queries/run-reminders'
import type { Db } from '#db/schema'

/** What holds now, or that nobody has this link. */
export type RunLettersDecision = { kind: 'stopped' | 'coming' } | { kind: 'refused'; reason: 'unknown-link' }

/** Stops a run's reminders and messages to one participant, by the token of the link that stands in each of them. Works as often as one likes. */
export function stopRunLetters(db: Db, given: { token: string; now: Date }): Promise<RunLettersDecision> {
	return choose(db, given.token, given.now.toISOString())
}

/** Lets them come again, by the same token. */
export function resumeRunLetters(db: Db, { token }: { token: string }): Promise<RunLettersDecision> {
	return choose(db, token, null)
}

function choose(db: Db, token: string, stoppedAt: string | null): Promise<RunLettersDecision> {
	return db.transaction().execute(async (trx) => {
		const found = await findByLettersToken(trx, token)
		if (!found) return { kind: 'refused', reason: 'unknown-link' }
		await updateLettersStopped(trx, { runId: found.runId, id: found.id, stoppedAt })
		return { kind: stoppedAt === null ? 'coming' : 'stopped' }
	})
}
