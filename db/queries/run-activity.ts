import type { CourseId, LessonId, PersonId, QuizId, RunId } from '~/domain/ids'
import type { Db } from '../schema'
import { seatHolders } from './seat-holders'

type RunOfCourse = { readonly id: RunId; readonly courseId: CourseId }

/** The quizzes that somebody has begun and not handed in, of everybody in the run or only of those who are named. */
export async function listOpenQuizzes(
	db: Db,
	{ id, courseId }: RunOfCourse,
	among?: readonly PersonId[],
): Promise<Map<PersonId, QuizId[]>> {
	if (among?.length === 0) return new Map()
	const rows = await db
		.selectFrom('attempt')
		.select(['personId', 'quizId'])
		.where('courseId', '=', courseId)
		.where('submittedAt', 'is', null)
		.where('personId', 'in', named(db, id, among))
		.execute()
	const open = new Map<PersonId, QuizId[]>()
	for (const { personId, quizId } of rows) {
		const own = open.get(personId)
		if (own) own.push(quizId)
		else open.set(personId, [quizId])
	}
	return open
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
	return among && among.length <= 1_000 ? [...among] : seatHolders(db, runId)
}
