import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { insertEnrolment } from '#db/queries/enrolments'
import { insertLetter } from '#db/queries/letters'
import { findRunAddressee } from '#db/queries/run-addressees'
import { countPlaces, findLastWaitingAt, findOwnRunEnrolment, insertRunEnrolment } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { CourseRun } from '~/domain/course-run'
import type { EnrolmentId, PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import { makeClaimCode } from '~/domain/run-code'
import type { EnrolmentSource } from '~/domain/run-enrolment'
import { decidePlace, type PlaceRefusal } from '~/domain/run-place'
import { inLanguage } from '~/i18n/language-at-hand'
import { chance } from '~/lib/chance.server'
import { newToken } from '~/lib/secret-token.server'
import { seatLetter, waitingLetter } from '~/mail/run-letters'

/** Somebody who is to come into a run; without an account there is no `personId`, and perhaps no address. */
export type Newcomer = {
	readonly personId: PersonId | null
	readonly name: string
	readonly email: string | null
	readonly reference: string | null
}

/** The place that somebody got, or why there is none. */
export type EntryResult =
	| { kind: 'seated' | 'waiting'; enrolmentId: RunEnrolmentId; run: CourseRun }
	| { kind: 'refused'; reason: PlaceRefusal | 'no-such-run' }

/**
 * Lets somebody into a run: to a seat, or to the waiting list when there is none; a letter says which. Of many who ask
 * for the last seat one gets it.
 */
export function enterRun(
	db: Db,
	given: {
		runId: RunId
		newcomer: Newcomer
		source: EnrolmentSource
		actorId: PersonId | null
		publicUrl: string
		now: Date
	},
): Promise<EntryResult> {
	return db.transaction().execute(async (trx) => {
		const run = await claimRun(trx, given.runId, given.now.toISOString())
		if (!run) return { kind: 'refused', reason: 'no-such-run' }
		return placeInRun(trx, { ...given, run })
	})
}

/** As `enterRun`, within a transaction that has claimed the run: for letting in many at once. */
export async function placeInRun(
	trx: Db,
	{
		run,
		newcomer,
		source,
		actorId,
		publicUrl,
		now,
	}: {
		run: CourseRun
		newcomer: Newcomer
		source: EnrolmentSource
		actorId: PersonId | null
		publicUrl: string
		now: Date
	},
): Promise<EntryResult> {
	const at = now.toISOString()
	const { personId } = newcomer
	const places = (await countPlaces(trx, [run.id])).get(run.id) ?? { seated: 0, waiting: 0 }
	const isIn = personId !== null && (await findOwnRunEnrolment(trx, run.id, personId)) !== undefined
	const decision = decidePlace(run, { ...places, isIn }, source, now)
	if (decision.kind === 'refused') return decision

	const id = randomUUID() as RunEnrolmentId
	const isNew = await insertRunEnrolment(trx, {
		...newcomer,
		id,
		runId: run.id,
		source,
		addedById: actorId,
		createdAt: at,
		seatAt: decision.kind === 'seated' ? at : null,
		waitingAt: decision.kind === 'waiting' ? await endOfTheLine(trx, run.id, now) : null,
		claimCode: personId === null ? makeClaimCode(chance) : null,
		lettersToken: newToken(),
	})
	if (!isNew) return { kind: 'refused', reason: 'already-in' }
	if (personId) await beginCourse(trx, run, personId, at)
	await appendAuditEntry(trx, {
		actorId,
		action: 'run-enrolment.created',
		subjectId: id,
		occurredAt: at,
		detail: { run: run.id, place: decision.kind, source },
	})
	const to = await findRunAddressee(trx, id)
	if (to?.email) {
		const about = { run, to, publicUrl }
		const isSeated = decision.kind === 'seated'
		const letter = inLanguage(to.language ?? 'nb', () =>
			isSeated ? seatLetter(about) : waitingLetter({ ...about, place: places.waiting + 1 }),
		)
		await insertLetter(trx, { to: to.email, letter, at })
	}
	return { kind: decision.kind, enrolmentId: id, run }
}

/** Now, or just after the last in the line: of many who come at the same moment, as in a list, each has a place of their own. */
async function endOfTheLine(trx: Db, runId: RunId, now: Date): Promise<Timestamp> {
	const last = await findLastWaitingAt(trx, runId)
	const after = last ? Date.parse(last) + 1 : 0
	return new Date(Math.max(now.getTime(), after)).toISOString()
}

/** Who is in a run has begun on its course: its lessons, quizzes and plan are open to them. */
export async function beginCourse(
	trx: Db,
	run: Pick<CourseRun, 'courseId' | 'courseVersion' | 'audience'>,
	personId: PersonId,
	at: string,
): Promise<void> {
	await insertEnrolment(trx, {
		id: randomUUID() as EnrolmentId,
		personId,
		courseId: run.courseId,
		courseVersion: run.courseVersion,
		enrolledAt: at,
		audience: run.audience,
	})
}
