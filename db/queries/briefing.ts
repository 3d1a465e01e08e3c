import type { BriefingFacts } from '~/domain/briefing/facts'
import { groupedBy } from '~/domain/grouped'
import type { CourseId, RunId } from '~/domain/ids'
import type { Db } from '../schema'
import { seatHolders } from './seat-holders'
import { readStoredAnswers, readStoredConfidences, readStoredDraw } from './stored-answers'

/**
 * What everybody with a seat in the run has done on the web, to be counted by `briefingOf`. Ask only for a run that
 * whoever reads the counts leads, and show none of it uncounted.
 */
export async function findBriefingFacts(db: Db, run: { id: RunId; courseId: CourseId }): Promise<BriefingFacts> {
	const { people } = await db
		.selectFrom('runEnrolment')
		.select((eb) => eb.fn.countAll<number | string>().as('people'))
		.where('runId', '=', run.id)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.executeTakeFirstOrThrow()
	return {
		people: Number(people),
		firstAttempts: await listFirstAttempts(db, run),
		passed: await db
			.selectFrom('attempt')
			.select(['personId', 'quizId'])
			.distinct()
			.where('courseId', '=', run.courseId)
			.where('passedAt', 'is not', null)
			.where('personId', 'in', seatHolders(db, run.id))
			.execute(),
		firstWalks: await listFirstWalks(db, run),
		opened: await db
			.selectFrom('lessonVisit')
			.select(['personId', 'lessonId'])
			.where('courseId', '=', run.courseId)
			.where('personId', 'in', seatHolders(db, run.id))
			.execute(),
		completed: await db
			.selectFrom('lessonCompletion')
			.select(['personId', 'lessonId'])
			.where('courseId', '=', run.courseId)
			.where('personId', 'in', seatHolders(db, run.id))
			.execute(),
	}
}

async function listFirstAttempts(db: Db, run: { id: RunId; courseId: CourseId }) {
	const rows = await db
		.selectFrom('attempt')
		.select(['personId', 'quizId', 'draw', 'answers', 'confidence'])
		.where('courseId', '=', run.courseId)
		.where('submittedAt', 'is not', null)
		.where('personId', 'in', seatHolders(db, run.id))
		.orderBy('submittedAt')
		.orderBy('id')
		.execute()
	return firstOf(rows, ({ personId, quizId }) => `${personId} ${quizId}`).map((row) => ({
		personId: row.personId,
		quizId: row.quizId,
		questions: readStoredDraw(row.draw).map(({ questionId }) => questionId),
		answers: readStoredAnswers(row.answers),
		confidence: readStoredConfidences(row.confidence),
	}))
}

async function listFirstWalks(db: Db, run: { id: RunId; courseId: CourseId }) {
	const walks = await db
		.selectFrom('scenarioWalk')
		.select(['id', 'personId', 'scenarioId'])
		.where('courseId', '=', run.courseId)
		.where('personId', 'in', seatHolders(db, run.id))
		.orderBy('startedAt')
		.orderBy('id')
		.execute()
	const choices = await db
		.selectFrom('scenarioChoice')
		.innerJoin('scenarioWalk', 'scenarioWalk.id', 'scenarioChoice.walkId')
		.select(['walkId', 'sceneId', 'choiceId'])
		.where('scenarioWalk.courseId', '=', run.courseId)
		.where('scenarioWalk.personId', 'in', seatHolders(db, run.id))
		.orderBy('walkId')
		.orderBy('number')
		.execute()
	const choicesOf = groupedBy(choices, ({ walkId }) => walkId)
	return firstOf(walks, ({ personId, scenarioId }) => `${personId} ${scenarioId}`).map(
		({ id, personId, scenarioId }) => ({
			personId,
			scenarioId,
			choices: (choicesOf.get(id) ?? []).map(({ sceneId, choiceId }) => ({ sceneId, choiceId })),
		}),
	)
}

/** The first row of each key. */
function firstOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
	return [...groupedBy(rows, keyOf).values()].flatMap((group) => group.slice(0, 1))
}
