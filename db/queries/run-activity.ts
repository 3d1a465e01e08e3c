import { type RawBuilder, sql } from 'kysely'
import type { AttemptId, CourseId, LessonId, PersonId, QuizId, RunId, Timestamp } from '~/domain/ids'
import type { AttemptFact } from '~/domain/progress'
import type { Db } from '../schema'
import { asTheyCome } from './as-they-come'
import { bitOf, idsOfBits, inBitGroups } from './bits'

type RunOfCourse = { readonly id: RunId; readonly courseId: CourseId }

/** Which quizzes somebody has reached the shares in, as one text for each share, and when they last began or handed in one. */
export type QuizReach = { readonly reached: readonly string[]; readonly lastAt: Timestamp }

/**
 * For everybody who has begun a quiz of the course, which quizzes they have reached each of these shares in. One row a
 * person and few numbers in it, for thousands of people: `quizzesReached` reads them.
 */
export async function listQuizReach(
	db: Db,
	{ id, courseId }: RunOfCourse,
	{ quizIds, shares }: { quizIds: readonly QuizId[]; shares: readonly number[] },
): Promise<Map<PersonId, QuizReach>> {
	const groups = inBitGroups(quizIds)
	const query = db
		.selectFrom('attempt')
		.select(['personId as person', sql<Timestamp>`max(coalesce(submitted_at, started_at))`.as('last')])
		.select(
			shares.flatMap((share, index) =>
				groups.map((group, number) => bitsReaching(share, group).as(`share${index}group${number}`)),
			),
		)
		.where('courseId', '=', courseId)
		.where('personId', 'in', holders(db, id))
		.groupBy('personId')
	const { rows } = await asTheyCome(db, query)
	return new Map(
		rows.map((row) => {
			const bits = row as Record<string, number | string>
			const reached = shares.map((_share, index) => {
				let text = ''
				for (let number = 0; number < groups.length; number++) text += `${bits[`share${index}group${number}`]} `
				return text
			})
			return [row.person, { reached, lastAt: row.last }]
		}),
	)
}

/** The quizzes that one text of `QuizReach` stands for. */
export function quizzesReached(reached: string, quizIds: readonly QuizId[]): QuizId[] {
	const bits = reached.split(' ')
	return inBitGroups(quizIds).flatMap((group, number) => idsOfBits(bits[number], group))
}

/** Every attempt that reaches the share puts one bit in; as each counts once, their sum is the union. As `reaches` counts. */
function bitsReaching(share: number, group: readonly QuizId[]): RawBuilder<number | string> {
	const isReached = sql`total > 0 and earned >= ${sql.lit(share)} * total - 0.000000001`
	return sql<number | string>`sum(distinct case when ${isReached} then ${bitOf('quiz_id', group)} else 0 end)`
}

/**
 * The best attempt at each of these quizzes, or the open one where there is no other; of everybody in the run, or only of
 * those who are named. One row a person: the best is the largest of share, points and total written as one number.
 */
export async function listBestAttempts(
	db: Db,
	{ id, courseId }: RunOfCourse,
	quizIds: readonly QuizId[],
	among?: readonly PersonId[],
): Promise<Map<PersonId, AttemptFact[]>> {
	if (quizIds.length === 0 || among?.length === 0) return new Map()
	const rows = await db
		.selectFrom('attempt')
		.select(['personId', sql<Timestamp>`max(coalesce(submitted_at, started_at))`.as('lastAt')])
		.select(quizIds.map((quizId, index) => bestAt(quizId).as(`quiz${index}`)))
		.where('courseId', '=', courseId)
		.where('quizId', 'in', [...quizIds])
		.where('personId', 'in', named(db, id, among))
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
			return [personId, attempts]
		}),
	)
}

function bestAt(quizId: QuizId): RawBuilder<number | null> {
	const packed = sql`coalesce(earned * 1000 / nullif(total, 0) * 1000000 + earned * 1000 + total, 0)`
	return sql<number | null>`max(case when quiz_id = ${quizId} then ${packed} end)`
}

/**
 * Which of these lessons each of them has finished, of everybody in the run or only of those who are named. One row a
 * person, and who has finished the same lessons shares one set.
 */
export async function listFinishedLessons(
	db: Db,
	{ id, courseId }: RunOfCourse,
	lessonIds: readonly LessonId[],
	among?: readonly PersonId[],
): Promise<Map<PersonId, ReadonlySet<LessonId>>> {
	if (lessonIds.length === 0 || among?.length === 0) return new Map()
	const groups = inBitGroups(lessonIds)
	const query = db
		.selectFrom('lessonCompletion')
		.select('personId as person')
		.select(groups.map((group, index) => sql<number | string>`sum(${bitOf('lesson_id', group)})`.as(`group${index}`)))
		.where('courseId', '=', courseId)
		// A few lessons are looked up; of many it is quicker to read all that there are.
		.$if(lessonIds.length <= 12, (few) => few.where('lessonId', 'in', [...lessonIds]))
		.where('personId', 'in', named(db, id, among))
		.groupBy('personId')
	const { rows } = await asTheyCome(db, query)
	const known = new Map<string, ReadonlySet<LessonId>>()
	return new Map(
		rows.map((row) => {
			const bits = groups.map((_group, index) => (row as Record<string, number | string>)[`group${index}`])
			const key = bits.join(' ')
			const finished = known.get(key) ?? new Set(groups.flatMap((group, index) => idsOfBits(bits[index], group)))
			known.set(key, finished)
			return [row.person, finished]
		}),
	)
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
		.where('personId', 'in', named(db, id, among))
		.execute()
}

/** The names that are to stand on certificates, of those of them who have confirmed one. */
export async function listPrintedNames(
	db: Db,
	{ id, courseId }: RunOfCourse,
	among: readonly PersonId[],
): Promise<Map<PersonId, string>> {
	if (among.length === 0) return new Map()
	const rows = await db
		.selectFrom('enrolment')
		.select(['personId', 'printedName'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', named(db, id, among))
		.execute()
	return new Map(rows.flatMap(({ personId, printedName }) => (printedName === null ? [] : [[personId, printedName]])))
}

/** Who holds this kind of certificate of the course, one that stands; of everybody in the run or only of those who are named. */
export async function listCertified(
	db: Db,
	{ id, courseId }: RunOfCourse,
	kind: string,
	among?: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
	if (among?.length === 0) return new Set()
	const rows = await db
		.selectFrom('certificate')
		.select('personId')
		.where('courseId', '=', courseId)
		.where('kind', '=', kind)
		.where('revokedAt', 'is', null)
		.where('replacedAt', 'is', null)
		.where('personId', 'in', named(db, id, among))
		.execute()
	return new Set(rows.flatMap(({ personId }) => personId ?? []))
}

/** The people who are meant; more than a statement should name are all of the run, of whom the rest is left unread. */
function named(db: Db, runId: RunId, among: readonly PersonId[] | undefined) {
	return among && among.length <= 1_000 ? [...among] : holders(db, runId)
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
