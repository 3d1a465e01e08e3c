import { type RawBuilder, sql } from 'kysely'
import { type Course, lessonsOf, quizzesOf } from '~/domain/course'
import type { AttemptId, CourseId, LessonId, PersonId, RunId, Timestamp } from '~/domain/ids'
import type { AttemptFact } from '~/domain/progress'
import type { Db } from '../schema'

type RunOfCourse = { readonly id: RunId; readonly courseId: CourseId }

/** What somebody has done of quizzes: of each the best attempt, and the newest moment of all. */
export type QuizActivity = { readonly attempts: readonly AttemptFact[]; readonly lastAt: Timestamp }

/**
 * Everybody's best attempt at each quiz of the course, or the open one where there is no other. One row a person: the
 * best is the largest of share, points and total written as one number.
 */
export async function listQuizActivity(
	db: Db,
	{ id, courseId }: RunOfCourse,
	course: Course,
): Promise<Map<PersonId, QuizActivity>> {
	const quizIds = quizzesOf(course).map((quiz) => quiz.id)
	const rows = await db
		.selectFrom('attempt')
		.select([
			'personId',
			sql<Timestamp>`max(coalesce(submitted_at, started_at))`.as('lastAt'),
			...quizIds.map((quizId, index) => bestAt(quizId).as(`quiz${index}`)),
		])
		.where('courseId', '=', courseId)
		.where('personId', 'in', holders(db, id))
		.groupBy('personId')
		.execute()
	return new Map(
		rows.map(({ personId, lastAt, ...bests }) => {
			const packed = bests as Record<string, number | null>
			const attempts: AttemptFact[] = []
			for (const [index, quizId] of quizIds.entries()) {
				const best = packed[`quiz${index}`]
				if (best === null || best === undefined) continue
				const grade = best === 0 ? null : { earned: Math.floor(best / 1000) % 1000, total: best % 1000 }
				attempts.push({ id: '' as AttemptId, quizId, startedAt: lastAt, submittedAt: grade && lastAt, grade })
			}
			return [personId, { attempts, lastAt }]
		}),
	)
}

function bestAt(quizId: string): RawBuilder<number | null> {
	const packed = sql`coalesce(earned * 1000 / nullif(total, 0) * 1000000 + earned * 1000 + total, 0)`
	return sql<number | null>`max(case when quiz_id = ${quizId} then ${packed} end)`
}

/**
 * Which lessons of the course each of them has finished, or only those people who are named. One row a person: a lesson
 * is a binary place in a number, 40 of them to a number, so that nothing is lost in a double.
 */
export async function listFinishedLessons(
	db: Db,
	{ id, courseId }: RunOfCourse,
	course: Course,
	among?: readonly PersonId[],
): Promise<Map<PersonId, ReadonlySet<LessonId>>> {
	if (among && among.length === 0) return new Map()
	const groups = inGroups(lessonsOf(course).map(({ lesson }) => lesson.id))
	const rows = await db
		.selectFrom('lessonCompletion')
		.select(['personId', ...groups.map((lessonIds, index) => placesOf(lessonIds).as(`group${index}`))])
		.where('courseId', '=', courseId)
		.where('personId', 'in', among && among.length <= 1_000 ? [...among] : holders(db, id))
		.groupBy('personId')
		.execute()
	return new Map(
		rows.map(({ personId, ...sums }) => {
			const places = sums as Record<string, number | string>
			const finished = new Set<LessonId>()
			for (const [index, lessonIds] of groups.entries()) {
				let left = Number(places[`group${index}`])
				for (const lessonId of lessonIds) {
					if (left % 2 === 1) finished.add(lessonId)
					left = Math.floor(left / 2)
				}
			}
			return [personId, finished]
		}),
	)
}

function placesOf(lessonIds: readonly LessonId[]): RawBuilder<number | string> {
	const places = lessonIds.map((lessonId, index) => sql`when ${lessonId} then ${sql.lit(2 ** index)}`)
	return sql<number | string>`sum(case lesson_id ${sql.join(places, sql` `)} else 0 end)`
}

function inGroups<Item>(items: readonly Item[]): Item[][] {
	const groups: Item[][] = []
	for (let from = 0; from < items.length; from += 40) groups.push(items.slice(from, from + 40))
	return groups
}

/** Which lessons these people have opened. */
export async function listOpenedLessons(
	db: Db,
	{ id, courseId }: RunOfCourse,
	among: readonly PersonId[],
): Promise<{ personId: PersonId; lessonId: LessonId }[]> {
	if (among.length === 0) return []
	return db
		.selectFrom('lessonVisit')
		.select(['personId', 'lessonId'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', among.length <= 1_000 ? [...among] : holders(db, id))
		.execute()
}

/** Who of them holds this kind of certificate of the course, and it holds. */
export async function listCertified(
	db: Db,
	{ id, courseId }: RunOfCourse,
	kind: string,
): Promise<ReadonlySet<PersonId>> {
	const rows = await db
		.selectFrom('certificate')
		.select('personId')
		.where('courseId', '=', courseId)
		.where('kind', '=', kind)
		.where('revokedAt', 'is', null)
		.where('replacedAt', 'is', null)
		.where('personId', 'in', holders(db, id))
		.execute()
	return new Set(rows.flatMap(({ personId }) => personId ?? []))
}

function holders(db: Db, runId: RunId) {
	return db
		.selectFrom('runEnrolment')
		.select('personId')
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.where('personId', 'is not', null)
		.$narrowType<{ personId: PersonId }>()
}
