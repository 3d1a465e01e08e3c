import { groupedBy } from '~/domain/grouped'
import type { CourseId, OutcomeId, PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { RunFacts } from '~/domain/run-facts'
import type { Db } from '../schema'

/**
 * What is known of everybody with a seat in a run, by their enrolment: attendance, sign-offs, and how their plan stands.
 * The same handful of queries for five people and for five thousand.
 */
export function listRunFacts(db: Db, runId: RunId): Promise<Map<RunEnrolmentId, RunFacts>> {
	return factsOf(db, seats(db).where('runEnrolment.runId', '=', runId))
}

/** The same for one participant; undefined for who has no seat, and in a run that was cancelled. */
export async function findRunFacts(db: Db, runId: RunId, id: RunEnrolmentId): Promise<RunFacts | undefined> {
	const one = seats(db).where('runEnrolment.runId', '=', runId).where('runEnrolment.id', '=', id)
	return (await factsOf(db, one)).get(id)
}

/** The same for the runs of one course in which this person has a seat, the newest first. */
export async function listOwnRunFacts(db: Db, personId: PersonId, courseId: CourseId): Promise<RunFacts[]> {
	const own = seats(db).where('runEnrolment.personId', '=', personId).where('courseRun.courseId', '=', courseId)
	return [...(await factsOf(db, own)).values()]
}

function seats(db: Db) {
	return db
		.selectFrom('runEnrolment')
		.innerJoin('courseRun', 'courseRun.id', 'runEnrolment.runId')
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('courseRun.cancelledAt', 'is', null)
}

async function factsOf(db: Db, chosen: ReturnType<typeof seats>): Promise<Map<RunEnrolmentId, RunFacts>> {
	const people = await chosen
		.select(['runEnrolment.id', 'runEnrolment.runId', 'runEnrolment.personId', 'courseRun.form'])
		.orderBy('courseRun.beginsAt', 'desc')
		.orderBy('runEnrolment.id')
		.execute()
	if (people.length === 0) return new Map()
	const inChosen = chosen.select('runEnrolment.id')
	const runIds = [...new Set(people.map(({ runId }) => runId))]

	const days = await db
		.selectFrom('runDay')
		.select(['id', 'runId', 'number', 'courseDay', 'startsAt'])
		.where('runId', 'in', runIds)
		.orderBy('number')
		.orderBy('id')
		.execute()
	const marks = await db
		.selectFrom('attendanceMark')
		.select(['runEnrolmentId', 'runDayId', 'presence'])
		.where('supersededAt', 'is', null)
		.where('runEnrolmentId', 'in', inChosen)
		.execute()
	const signOffs = await db
		.selectFrom('signOff')
		.select(['runEnrolmentId', 'kind', 'outcomeId'])
		.where('withdrawnAt', 'is', null)
		.where('runEnrolmentId', 'in', inChosen)
		.execute()
	const assignments = await assignmentsIn(db, runIds)

	const daysByRun = groupedBy(days, ({ runId }) => runId)
	const presence = new Map(marks.map((mark) => [`${mark.runEnrolmentId} ${mark.runDayId}`, mark.presence]))
	const signed = groupedBy(signOffs, ({ runEnrolmentId }) => runEnrolmentId)
	return new Map(
		people.map(({ id, runId, personId, form }) => {
			const own = signed.get(id) ?? []
			const facts: RunFacts = {
				runId,
				runEnrolmentId: id,
				form,
				days: (daysByRun.get(runId) ?? []).map(({ id: dayId, number, courseDay, startsAt }) => ({
					number,
					courseDay,
					startsAt,
					isPresent: isPresent(presence.get(`${id} ${dayId}`)),
				})),
				signedOff: new Set(own.flatMap(({ kind, outcomeId }) => (kind === 'outcome' ? [outcomeId as OutcomeId] : []))),
				isDigitalApproved: own.some(({ kind }) => kind === 'digital-form'),
				assignment: (personId && assignments.get(runId)?.get(personId)) || 'none',
			}
			return [id, facts]
		}),
	)
}

function isPresent(presence: 'present' | 'absent' | 'unmarked' | undefined): boolean | null {
	return presence === undefined || presence === 'unmarked' ? null : presence === 'present'
}

/**
 * How the plan of each person who handed one in stands in each run. An approved plan stays approved when a newer
 * copy waits, until a later word on any copy says that more is wanted; else the newest copy's own state counts.
 */
export async function assignmentsIn(db: Db, runIds: readonly RunId[]): Promise<Map<RunId, Assignments>> {
	const rows = await db
		.selectFrom('planSubmission')
		.leftJoin('planReview', 'planReview.submissionId', 'planSubmission.id')
		.select(['planSubmission.runId', 'planSubmission.personId', 'planReview.verdict', 'planReview.reviewedAt'])
		.where('planSubmission.runId', 'in', [...runIds])
		.orderBy('planSubmission.handedInAt')
		.orderBy('planSubmission.id')
		.orderBy('planReview.number')
		.execute()
	return new Map(
		[...groupedBy(rows, ({ runId }) => runId)].flatMap(([runId, own]) =>
			runId ? [[runId, assignmentsFrom(own)]] : [],
		),
	)
}

type Assignments = ReadonlyMap<PersonId, RunFacts['assignment']>

type Reviewed = { personId: PersonId; verdict: 'approved' | 'more-wanted' | null; reviewedAt: Timestamp | null }

function assignmentsFrom(rows: readonly Reviewed[]): Assignments {
	const lastWords = new Map<PersonId, { verdict: 'approved' | 'more-wanted'; reviewedAt: Timestamp }>()
	const newest = new Map<PersonId, RunFacts['assignment']>()
	for (const { personId, verdict, reviewedAt } of rows) {
		newest.set(personId, verdict ?? 'waiting')
		const last = lastWords.get(personId)
		if (verdict && reviewedAt && (!last || reviewedAt >= last.reviewedAt)) {
			lastWords.set(personId, { verdict, reviewedAt })
		}
	}
	for (const [personId, { verdict }] of lastWords) if (verdict === 'approved') newest.set(personId, 'approved')
	return newest
}
