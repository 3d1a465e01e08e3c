import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { findPerson } from '#db/queries/people'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import { insertSignOff } from '#db/queries/sign-offs'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunEnrolmentId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { enrolmentState } from '~/domain/run-enrolment'
import type { Vouched } from '~/domain/sign-off'
import { issueAfterRunFact } from './issue-certificate.server'

/** A leader's word was put down (`isNew`), or stood there already; or why not. */
export type VouchResult =
	| { kind: 'vouched'; isNew: boolean }
	| { kind: 'refused'; reason: 'not-in-run' | 'no-such-outcome' }

/**
 * Puts down that a leader vouches for an outcome, or for the digital form in place of attendance, of one participant. Of
 * two at once one word holds. The participant gets at once what is earned by it. `courseIn` gives the course in a language.
 */
export function vouch(
	db: Db,
	given: {
		run: CourseRun
		enrolmentId: RunEnrolmentId
		vouched: Vouched
		note: string
		leader: { id: PersonId; name: string }
		courseIn: (language: Language) => Course
		now: Date
	},
): Promise<VouchResult> {
	const { run, enrolmentId, vouched, note, leader, courseIn, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const enrolment = await claimRunEnrolment(trx, run.id, enrolmentId, at)
		if (!enrolment || enrolmentState(enrolment) !== 'seated' || run.cancelledAt !== null) {
			return { kind: 'refused', reason: 'not-in-run' }
		}
		const isOutcome = vouched.kind === 'outcome'
		if (isOutcome && !courseIn('nb').outcomes.some(({ id }) => id === vouched.outcomeId)) {
			return { kind: 'refused', reason: 'no-such-outcome' }
		}

		const isNew = await insertSignOff(trx, {
			id: randomUUID(),
			...{ runEnrolmentId: enrolmentId, vouched, note },
			...{ signedById: leader.id, signerName: leader.name, signedAt: at },
		})
		if (!isNew) return { kind: 'vouched', isNew }
		await appendAuditEntry(trx, {
			actorId: leader.id,
			action: isOutcome ? 'outcome.signed-off' : 'digital-form.approved',
			subjectId: enrolmentId,
			occurredAt: at,
			detail: { run: run.id, ...(isOutcome ? { outcome: vouched.outcomeId } : {}) },
		})
		const { personId } = enrolment
		const person = personId ? await findPerson(trx, personId) : undefined
		await issueAfterRunFact(trx, { course: courseIn(person?.language ?? 'nb'), personId, now })
		return { kind: 'vouched', isNew }
	})
}
