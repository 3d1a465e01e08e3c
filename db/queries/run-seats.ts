import type { CourseRun } from '~/domain/course-run'
import { groupedBy } from '~/domain/grouped'
import type { OutcomeId, PersonId, RunEnrolmentId, Timestamp } from '~/domain/ids'
import type { QuizResult } from '~/domain/quiz-reach'
import type { RunFacts } from '~/domain/run-facts'
import type { Db } from '../schema'
import { asTheyCome } from './as-they-come'
import { quizResultsReader } from './enrolment-activity'
import { assignmentsIn } from './run-facts'

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
}

type Run = Pick<CourseRun, 'id' | 'courseId' | 'form' | 'days'>

/**
 * Everybody with a seat in the run, in no certain order: as `listRunFacts`, in one row a person, for pages that look at
 * thousands at once. Unlike there, a run that was cancelled has its seats too.
 */
export async function listSeats(db: Db, run: Run): Promise<Seat[]> {
	const { rows } = await asTheyCome(db, seatRows(db, run))
	const signOffs = await db
		.selectFrom('signOff')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'signOff.runEnrolmentId')
		.select(['signOff.runEnrolmentId', 'signOff.kind', 'signOff.outcomeId'])
		.where('runEnrolment.runId', '=', run.id)
		.where('signOff.withdrawnAt', 'is', null)
		.orderBy('signOff.outcomeId')
		.orderBy('signOff.id')
		.execute()
	const signed = groupedBy(signOffs, ({ runEnrolmentId }) => runEnrolmentId)
	const assignments = await assignmentsIn(db, [run.id])
	const dayNames = run.days.map((_day, index) => `day${index}` as const)
	const resultsOf = quizResultsReader()
	const known = new Map<string, RunFacts>()
	return rows.map((row) => {
		const { id, person: personId, name, reference, version: courseVersion, evaluation, active: lastActiveAt } = row
		const own = signed.get(id)
		const assignment = (personId && assignments.get(`${run.id} ${personId}`)) || 'none'
		let key: string = assignment
		for (const day of dayNames) key += ` ${(row as Presences)[day]}`
		if (own) for (const { kind, outcomeId } of own) key += ` ${kind} ${outcomeId}`
		let facts = known.get(key)
		if (!facts) {
			facts = {
				...{ runId: run.id, runEnrolmentId: id, form: run.form, days: daysOf(run, row as Presences), assignment },
				signedOff: outcomesOf(own ?? []),
				isDigitalApproved: own?.some(({ kind }) => kind === 'digital-form') ?? false,
			}
			known.set(key, facts)
		}
		const results = resultsOf(row.results ?? '')
		return { id, personId, name, reference, courseVersion, evaluation, facts, lastActiveAt, results }
	})
}

function outcomesOf(signOffs: readonly { kind: string; outcomeId: OutcomeId | '' }[]): ReadonlySet<OutcomeId> {
	return new Set(signOffs.flatMap(({ kind, outcomeId }) => (kind === 'outcome' && outcomeId ? [outcomeId] : [])))
}

/** What holds for each day, by `day0`, `day1` and so on. */
type Presences = Record<`day${number}`, string | null>

function daysOf({ days }: Run, presences: Presences): RunFacts['days'] {
	return days.map(({ number, courseDay, startsAt }, index) => {
		const mark = presences[`day${index}`] ?? 'unmarked'
		return { number, courseDay, startsAt, isPresent: mark === 'unmarked' ? null : mark === 'present' }
	})
}

function seatRows(db: Db, { id, courseId, days }: Run) {
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
		.select(['enrolment.courseVersion as version', 'evaluationReceipt.outcome as evaluation'])
		.select(['enrolment.lastActiveAt as active', 'enrolment.quizResults as results'])
		.select((eb) =>
			days.map((day, index) =>
				eb
					.selectFrom('attendanceMark')
					.select('presence')
					.whereRef('attendanceMark.runEnrolmentId', '=', 'runEnrolment.id')
					.where('attendanceMark.runDayId', '=', day.id)
					.where('attendanceMark.supersededAt', 'is', null)
					.as(`day${index}`),
			),
		)
		.where('runEnrolment.runId', '=', id)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
}
