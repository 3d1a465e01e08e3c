import { listAnsweredSets } from '#db/queries/answered-sets'
import { claimRefresher, findRefresher, type Refresher, updateRefresherDraw } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import { drawQuestions } from '~/domain/quiz/draw'
import { drawnInRefresher, isDue, refresherQuiz } from '~/domain/refresher'
import { chance } from '~/lib/chance.server'
import type { LearningContext } from './record-fact.server'

/**
 * The learner's refresher with its questions, drawn when it is opened for the first time and the same ever after: by two
 * windows at the same moment too. Before it is due nothing is drawn. Questions that have left the course are drawn anew
 * while it is open. Undefined when there is none.
 */
export async function openRefresher(
	db: Db,
	{ course, personId, week, now }: LearningContext & { week: number },
): Promise<Refresher | undefined> {
	const key = { personId, courseId: course.id, week }
	const isReady = (one: Refresher) =>
		!isDue(one, now) || one.answeredAt !== null || drawnInRefresher(course, one.draw) !== null
	const found = await findRefresher(db, key)
	if (!found || isReady(found)) return found

	return db.transaction().execute(async (trx) => {
		const refresher = await claimRefresher(trx, key, now.toISOString())
		if (!refresher || isReady(refresher)) return refresher
		const quiz = refresherQuiz(course, await listAnsweredSets(trx, personId, course.id))
		const draw = drawQuestions(quiz, chance)
		await updateRefresherDraw(trx, refresher.id, draw)
		return { ...refresher, draw, answers: {} }
	})
}
