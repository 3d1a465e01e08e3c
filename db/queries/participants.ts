import { groupedBy } from '~/domain/grouped'
import type { CourseId, PersonId, RunId, Timestamp } from '~/domain/ids'
import type { Participant } from '~/domain/participant'
import type { LearningFacts } from '~/domain/progress'
import type { Db } from '../schema'
import { asTheyCome } from './as-they-come'
import { listSeated } from './run-enrolments'
import { listRunFacts } from './run-facts'

/**
 * Everybody with a seat in the run, by name, with their facts in its course: a handful of queries, however many they
 * are. Who has no account yet has done nothing on the web.
 */
export async function listParticipants(
	db: Db,
	run: { id: RunId; courseId: CourseId; courseVersion: number },
): Promise<Participant[]> {
	const [enrolments, runFacts, learning] = [
		await listSeated(db, run.id),
		await listRunFacts(db, run.id),
		await listLearning(db, run),
	]
	return enrolments.flatMap((enrolment) => {
		const own = runFacts.get(enrolment.id)
		if (!own) return []
		const { lastActiveAt, ...facts } = (enrolment.personId && learning(enrolment.personId)) || nothing(run)
		return [{ enrolment, facts: { ...facts, runs: [own] }, run: own, lastActiveAt }]
	})
}

type Learning = LearningFacts & { lastActiveAt: Timestamp | null }

function nothing({ courseVersion }: { courseVersion: number }): Learning {
	return {
		...{ completedLessons: new Set<never>(), attempts: [], evaluation: null, printedName: null, audience: null },
		...{ courseVersion, runs: [], lastVisit: null, lastActiveAt: null },
	}
}

async function listLearning(
	db: Db,
	run: { id: RunId; courseId: CourseId; courseVersion: number },
): Promise<(personId: PersonId) => Learning> {
	const people = db
		.selectFrom('runEnrolment')
		.select('personId')
		.where('runId', '=', run.id)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.where('personId', 'is not', null)
		.$narrowType<{ personId: PersonId }>()
	const { courseId } = run
	const enrolments = await db
		.selectFrom('enrolment')
		.select(['personId', 'printedName', 'audience', 'courseVersion'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', people)
		.execute()
	const completions = db
		.selectFrom('lessonCompletion')
		.select(['personId as person', 'lessonId as lesson', 'completedAt as at'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', people)
	const { rows: completed } = await asTheyCome(db, completions)
	const attempts = await db
		.selectFrom('attempt')
		.select(['id', 'personId', 'quizId', 'startedAt', 'submittedAt', 'earned', 'total'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', people)
		.orderBy('startedAt')
		.orderBy('id')
		.execute()
	const evaluations = await db
		.selectFrom('evaluationReceipt')
		.select(['personId', 'outcome'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', people)
		.execute()
	const visits = await db
		.selectFrom('lessonVisit')
		.select(['personId', (eb) => eb.fn.max('lastVisitedAt').as('at')])
		.where('courseId', '=', courseId)
		.where('personId', 'in', people)
		.groupBy('personId')
		.execute()

	const enrolmentOf = new Map(enrolments.map((row) => [row.personId, row]))
	const completedBy = groupedBy(completed, ({ person }) => person)
	const attemptsOf = groupedBy(attempts, ({ personId }) => personId)
	const evaluationOf = new Map(evaluations.map(({ personId, outcome }) => [personId, outcome]))
	const visitOf = new Map(visits.map(({ personId, at }) => [personId, at]))
	return (personId) => {
		const enrolment = enrolmentOf.get(personId)
		const own = completedBy.get(personId) ?? []
		const tried = attemptsOf.get(personId) ?? []
		return {
			completedLessons: new Set(own.map(({ lesson }) => lesson)),
			attempts: tried.map(({ personId: _whose, earned, total, ...attempt }) => ({
				...attempt,
				grade: earned === null || total === null ? null : { earned, total },
			})),
			evaluation: evaluationOf.get(personId) ?? null,
			printedName: enrolment?.printedName ?? null,
			audience: enrolment?.audience ?? null,
			courseVersion: enrolment?.courseVersion ?? run.courseVersion,
			runs: [],
			lastVisit: null,
			lastActiveAt: newest([
				visitOf.get(personId),
				...own.map(({ at }) => at),
				...tried.map(({ startedAt, submittedAt }) => submittedAt ?? startedAt),
			]),
		}
	}
}

function newest(moments: readonly (Timestamp | null | undefined)[]): Timestamp | null {
	let last: Timestamp | null = null
	for (const at of moments) if (at && (last === null || at > last)) last = at
	return last
}
