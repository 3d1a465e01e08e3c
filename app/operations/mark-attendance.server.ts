import { insertMark, letMarkHold, listHoldingMarks, listKnownMarkIds } from '#db/queries/attendance'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimEnrolment } from '#db/queries/enrolments'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { decideMark, type MarkMethod, markedAtWithin, type NewMark } from '~/domain/attendance'
import type { Course } from '~/domain/course'
import type { CourseRun, RunDay } from '~/domain/course-run'
import type { AttendanceMarkId, PersonId, RunDayId, RunEnrolmentId } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import { issueEarnedCertificates } from './issue-certificate.server'

/**
 * What became of a mark. `older`: kept, but what somebody said later holds. `known`: it was here before. `too-early`: the
 * day has not come, so nobody can have been there. `not-in-run`: there is nobody with a seat by this id.
 */
export type MarkOutcome = 'holds' | 'older' | 'known' | 'too-early' | 'not-in-run'

/** What became of each mark, in the order of the marks. */
export type MarkedAttendance =
	| { kind: 'marked'; outcomes: { id: AttendanceMarkId; enrolmentId: RunEnrolmentId; outcome: MarkOutcome }[] }
	| { kind: 'refused'; reason: 'no-such-day' }

type Marking = {
	course: Course
	run: Pick<CourseRun, 'id' | 'days'>
	dayId: RunDayId
	marks: readonly NewMark[]
	method: MarkMethod
	actorId: PersonId | null
	now: Date
}

/**
 * Keeps what was said of people's presence on one day of a run, and issues the certificates that are earned by it. Of all
 * marks of one person and day exactly one holds; none is ever removed. A mark that is sent twice is one.
 */
export function markAttendance(db: Db, marking: Marking): Promise<MarkedAttendance> {
	return db.transaction().execute((trx) => writeMarks(trx, marking))
}

/** As `markAttendance`, within a transaction. */
export async function writeMarks(trx: Db, marking: Marking): Promise<MarkedAttendance> {
	const { course, run, dayId, marks, method, actorId, now } = marking
	const day = run.days.find(({ id }) => id === dayId)
	if (!day) return { kind: 'refused', reason: 'no-such-day' }
	const seated = await claimSeated(trx, marking)
	const known = new Set(await listKnownMarkIds(trx, idsOf(marks)))
	const holding = new Map<RunEnrolmentId, Pick<NewMark, 'markedAt' | 'presence'>>(await listHoldingMarks(trx, dayId))

	const outcomes = new Map<NewMark, MarkOutcome>()
	for (const given of [...marks].sort(byMoment)) {
		const mark = { ...given, markedAt: markedAtWithin(given.markedAt, day, now) }
		const outcome = known.has(mark.id)
			? 'known'
			: seated.has(mark.enrolmentId)
				? decideMark(holding.get(mark.enrolmentId) ?? null, mark, day, now)
				: 'not-in-run'
		outcomes.set(given, outcome)
		if (outcome !== 'holds' && outcome !== 'older') continue
		known.add(mark.id)
		await keepMark(trx, mark, outcome === 'holds', { day, method, actorId, now })
		if (outcome === 'holds') holding.set(mark.enrolmentId, mark)
	}
	const changed = marks.filter((mark) => outcomes.get(mark) === 'holds')
	await putOnRecord(trx, marking, changed)
	await issueWhatIsEarned(trx, { course, people: changed.map(({ enrolmentId }) => seated.get(enrolmentId)), now })
	return {
		kind: 'marked',
		outcomes: marks.map((mark) => ({
			id: mark.id,
			enrolmentId: mark.enrolmentId,
			outcome: outcomes.get(mark) ?? 'known',
		})),
	}
}

/** Those with a seat, each with the account if there is one. Always claimed in the same order: two leaders never hold what the other waits for. */
async function claimSeated(trx: Db, { run, marks, now }: Marking): Promise<Map<RunEnrolmentId, PersonId | null>> {
	const seated = new Map<RunEnrolmentId, PersonId | null>()
	for (const id of [...new Set(marks.map(({ enrolmentId }) => enrolmentId))].sort()) {
		const enrolment = await claimRunEnrolment(trx, run.id, id, now.toISOString())
		if (enrolment && enrolmentState(enrolment) === 'seated') seated.set(id, enrolment.personId)
	}
	return seated
}

async function keepMark(
	trx: Db,
	mark: NewMark,
	holds: boolean,
	{ day, method, actorId, now }: { day: RunDay; method: MarkMethod; actorId: PersonId | null; now: Date },
): Promise<void> {
	const { id, enrolmentId } = mark
	const recordedAt = now.toISOString()
	const isNew = await insertMark(trx, { ...mark, dayId: day.id, method, markedById: actorId, recordedAt })
	if (isNew && holds) await letMarkHold(trx, { id, enrolmentId, dayId: day.id, at: recordedAt })
}

/** One entry for all marks that hold; nothing when none does. */
async function putOnRecord(trx: Db, { run, dayId, method, actorId, now }: Marking, changed: readonly NewMark[]) {
	if (changed.length === 0) return
	const count = (presence: NewMark['presence']) => changed.filter((mark) => mark.presence === presence).length
	await appendAuditEntry(trx, {
		actorId,
		action: 'attendance.marked',
		subjectId: dayId,
		occurredAt: now.toISOString(),
		detail: {
			run: run.id,
			method,
			present: count('present'),
			absent: count('absent'),
			unmarked: count('unmarked'),
		},
	})
}

/** Presence can be the last fact. In the order of ids, as everything that is claimed. */
async function issueWhatIsEarned(
	trx: Db,
	{ course, people, now }: { course: Course; people: readonly (PersonId | null | undefined)[]; now: Date },
): Promise<void> {
	const withAccount = new Set(people.flatMap((personId) => (personId ? [personId] : [])))
	for (const personId of [...withAccount].sort()) {
		const enrolment = await claimEnrolment(trx, personId, course.id, now.toISOString())
		if (enrolment) await issueEarnedCertificates(trx, { course, personId, now })
	}
}

function idsOf(marks: readonly NewMark[]): AttendanceMarkId[] {
	return marks.map(({ id }) => id)
}

function byMoment(one: NewMark, other: NewMark): number {
	return one.markedAt < other.markedAt ? -1 : one.markedAt > other.markedAt ? 1 : 0
}
