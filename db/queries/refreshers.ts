import type { CourseId, PersonId, RefresherId, Timestamp } from '~/domain/ids'
import type { Answers } from '~/domain/quiz/answer'
import type { DrawnQuestion } from '~/domain/quiz/draw'
import type { Db } from '../schema'
import type { RefresherTable } from '../schema-practice'
import { readStoredAnswers, readStoredDraw } from './stored-answers'

/** A refresher with its draw and answers read; the draw is null until it is opened for the first time. */
export type Refresher = Omit<RefresherTable, 'draw' | 'answers'> & { draw: DrawnQuestion[] | null; answers: Answers }

function read(row: RefresherTable): Refresher {
	return {
		...row,
		draw: row.draw === null ? null : readStoredDraw(row.draw),
		answers: row.answers === null ? {} : readStoredAnswers(row.answers),
	}
}

/** Whose refresher, in which course, after how many weeks. */
export type RefresherKey = { personId: PersonId; courseId: CourseId; week: number }

/** The learner's own refresher, or undefined. */
export async function findRefresher(
	db: Db,
	{ personId, courseId, week }: RefresherKey,
): Promise<Refresher | undefined> {
	const row = await db
		.selectFrom('refresher')
		.selectAll()
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('week', '=', week)
		.executeTakeFirst()
	return row && read(row)
}

/** Every refresher of this learner, without its questions. */
export function listRefreshersByPerson(
	db: Db,
	personId: PersonId,
): Promise<Pick<RefresherTable, 'courseId' | 'week' | 'dueAt' | 'answeredAt'>[]> {
	return db
		.selectFrom('refresher')
		.select(['courseId', 'week', 'dueAt', 'answeredAt'])
		.where('personId', '=', personId)
		.orderBy('dueAt')
		.orderBy('id')
		.execute()
}

/** Reads the learner's own refresher and holds it until the transaction ends, so that it is drawn and graded once. */
export async function claimRefresher(
	trx: Db,
	{ personId, courseId, week }: RefresherKey,
	at: Timestamp,
): Promise<Refresher | undefined> {
	const row = await trx
		.updateTable('refresher')
		.set({ claimedAt: at })
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('week', '=', week)
		.returningAll()
		.executeTakeFirst()
	return row && read(row)
}

/** Plans a refresher; one that is planned already stays as it is. */
export async function insertRefresher(
	db: Db,
	refresher: Pick<RefresherTable, 'id' | 'personId' | 'courseId' | 'week' | 'dueAt'>,
): Promise<void> {
	await db
		.insertInto('refresher')
		.values({
			...refresher,
			claimedAt: null,
			letterAt: null,
			draw: null,
			answers: null,
			answeredAt: null,
			earned: null,
			total: null,
			groupAskedOn: null,
		})
		.onConflict((conflict) => conflict.columns(['personId', 'courseId', 'week']).doNothing())
		.execute()
}

/** Keeps which questions are asked; what was answered to others goes. */
export async function updateRefresherDraw(db: Db, id: RefresherId, draw: readonly DrawnQuestion[]): Promise<void> {
	await db
		.updateTable('refresher')
		.set({ draw: JSON.stringify(draw), answers: null })
		.where('id', '=', id)
		.where('answeredAt', 'is', null)
		.execute()
}

/** Keeps answers of a refresher that is still open. */
export async function updateRefresherAnswers(db: Db, id: RefresherId, answers: Answers): Promise<void> {
	await db
		.updateTable('refresher')
		.set({ answers: JSON.stringify(answers) })
		.where('id', '=', id)
		.where('answeredAt', 'is', null)
		.execute()
}

/** Keeps how it went. */
export async function updateRefresherGrade(
	db: Db,
	id: RefresherId,
	grade: { answers: Answers; answeredAt: Timestamp; earned: number; total: number },
): Promise<void> {
	await db
		.updateTable('refresher')
		.set({ ...grade, answers: JSON.stringify(grade.answers) })
		.where('id', '=', id)
		.where('answeredAt', 'is', null)
		.execute()
}

/** Puts down on which day the question about a group was answered; gives false when it was answered before. */
export async function updateGroupAskedOn(db: Db, id: RefresherId, groupAskedOn: string): Promise<boolean> {
	const result = await db
		.updateTable('refresher')
		.set({ groupAskedOn })
		.where('id', '=', id)
		.where('groupAskedOn', 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}
