import type { CourseRun } from '~/domain/course-run'
import { groupedBy } from '~/domain/grouped'
import type { LessonId, OutcomeId, PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { QuizResult } from '~/domain/quiz-reach'
import type { RunFacts } from '~/domain/run-facts'
import type { Db } from '../schema'
import { asLists } from './as-they-come'
import { finishedLessonsReader, quizResultsReader } from './enrolment-activity'
import { assignmentsIn } from './run-facts'
import { presenceByDay } from './seat-attendance'

/** One seat in a run, with what is known of its holder there, and what the holder has said in the course. */
export type Seat = {
	readonly id: RunEnrolmentId
	readonly personId: PersonId | null
	readonly name: string
	readonly reference: string | null
	/** The version that the holder began on; null for who has no account. */
	readonly courseVersion: number | null
	readonly evaluation: 'answered' | 'skipped' | null
	/** Seats of which the same is known share one object, which has the enrolment of one of them. */
	readonly facts: RunFacts
	readonly lastActiveAt: Timestamp | null
	/** The holder's best result at each quiz of the course. */
	readonly results: readonly QuizResult[]
	/** The lessons of the course that the holder has finished; who has finished the same ones shares one set. */
	readonly finished: ReadonlySet<LessonId>
}

type Run = Pick<CourseRun, 'id' | 'courseId' | 'form' | 'days'>

/**
 * Everybody with a seat in the run, in no certain order: as `listRunFacts`, in one row a person, for pages that look at
 * thousands at once. Unlike there, a run that was cancelled has its seats too.
 */
export async function listSeats(db: Db, run: Run): Promise<Seat[]> {
	const rows = await asLists<SeatRow>(db, seatRows(db, run))
	const signed = await listSigned(db, run.id)
	const assignments = (await assignmentsIn(db, [run.id])).get(run.id)
	const resultsOf = quizResultsReader()
	const finishedIn = finishedLessonsReader()
	const known = new Map<string, RunFacts>()
	return rows.map((row) => {
		const [id, personId, name, reference, attendance, courseVersion, evaluation, lastActiveAt, packed, lessons] = row
		const own = signed.get(id) ?? nothingSigned
		const assignment = (personId && assignments?.get(personId)) || 'none'
		const key = `${assignment} ${attendance} ${own.key}`
		let facts = known.get(key)
		if (!facts) {
			const { outcomes: signedOff, isDigitalApproved } = own
			const days = daysOf(run, attendance)
			facts = {
				...{ runId: run.id, runEnrolmentId: id, form: run.form, days, assignment },
				signedOff,
				isDigitalApproved,
			}
			known.set(key, facts)
		}
		const results = resultsOf(packed ?? '')
		const finished = finishedIn(lessons ?? '')
		return { id, personId, name, reference, courseVersion, evaluation, facts, lastActiveAt, results, finished }
	})
}

/** What leaders vouch for about one participant; equal keys mean the same. */
type Signed = { readonly key: string; readonly outcomes: ReadonlySet<OutcomeId>; readonly isDigitalApproved: boolean }

const nothingSigned: Signed = { key: '', outcomes: new Set(), isDigitalApproved: false }

async function listSigned(db: Db, runId: RunId): Promise<Map<RunEnrolmentId, Signed>> {
	const signOffs = await db
		.selectFrom('signOff')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'signOff.runEnrolmentId')
		.select(['signOff.runEnrolmentId', 'signOff.kind', 'signOff.outcomeId'])
		.where('runEnrolment.runId', '=', runId)
		.where('signOff.withdrawnAt', 'is', null)
		.orderBy('signOff.outcomeId')
		.orderBy('signOff.id')
		.execute()
	const signed = groupedBy(signOffs, ({ runEnrolmentId }) => runEnrolmentId)
	return new Map(
		[...signed].map(([id, own]) => {
			const key = own.map(({ kind, outcomeId }) => `${kind} ${outcomeId}`).join(' ')
			const isDigitalApproved = own.some(({ kind }) => kind === 'digital-form')
			return [id, { key, outcomes: outcomesOf(own), isDigitalApproved }]
		}),
	)
}

function outcomesOf(signOffs: readonly { kind: string; outcomeId: OutcomeId | '' }[]): ReadonlySet<OutcomeId> {
	return new Set(signOffs.flatMap(({ kind, outcomeId }) => (kind === 'outcome' && outcomeId ? [outcomeId] : [])))
}

function daysOf({ days }: Run, attendance: string): RunFacts['days'] {
	const presences = presenceByDay(attendance)
	return days.map(({ id, number, courseDay, startsAt }) => {
		return { number, courseDay, startsAt, isPresent: presences.get(id) ?? null }
	})
}

/** The columns of `seatRows`, in their order. */
type SeatRow = readonly [
	id: RunEnrolmentId,
	personId: PersonId | null,
	name: string,
	reference: string | null,
	attendance: string,
	courseVersion: number | null,
	evaluation: 'answered' | 'skipped' | null,
	lastActiveAt: Timestamp | null,
	results: string | null,
	lessons: string | null,
]

function seatRows(db: Db, { id, courseId }: Run) {
	return db
		.selectFrom('runEnrolment')
		.leftJoin('enrolment', (join) =>
			join.onRef('enrolment.personId', '=', 'runEnrolment.personId').on('enrolment.courseId', '=', courseId),
		)
		.leftJoin('evaluationReceipt', (join) =>
			join
				.onRef('evaluationReceipt.personId', '=', 'runEnrolment.personId')
				.on('evaluationReceipt.courseId', '=', courseId),
		)
		.select(['runEnrolment.id', 'runEnrolment.personId as person', 'runEnrolment.name', 'runEnrolment.reference'])
		.select('runEnrolment.attendance')
		.select(['enrolment.courseVersion as version', 'evaluationReceipt.outcome as evaluation'])
		.select(['enrolment.lastActiveAt as active', 'enrolment.quizResults as results'])
		.select('enrolment.finishedLessons as lessons')
		.where('runEnrolment.runId', '=', id)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
}
