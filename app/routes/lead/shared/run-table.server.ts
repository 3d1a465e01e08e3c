import { listCertified, listFinishedLessons, listOpenedLessons, listQuizActivity } from '#db/queries/run-activity'
import { listSeats } from '#db/queries/run-seats'
import type { Db } from '#db/schema'
import type { CertificateRules } from '~/domain/certificate-rules'
import { type Course, lessonsOf } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { LessonId, ModuleId, PersonId } from '~/domain/ids'
import { type ParticipantFilter, rulesOfRun } from '~/domain/participant'
import { runGroups } from '~/domain/run-groups'
import { type RunPerson, unreadLessons } from '~/domain/run-person'
import { type RunTableColumn, type RunTableRow, runTableColumns, runTableRow } from '~/domain/run-table'
import { chosenPeople, peoplePerPage, type RunTableView, readRunTableView, whoseLessons } from '~/domain/run-table-view'

/** The table of a run as somebody looks at it: the rows of one page, and how many there are of what. */
export type RunTable = {
	readonly columns: readonly RunTableColumn[]
	readonly rows: readonly RunTableRow[]
	readonly view: RunTableView
	/** How many people fit each filter, whatever is searched for. */
	readonly counts: Record<ParticipantFilter, number>
	/** How many people fit what is looked at, and on how many pages. */
	readonly found: number
	readonly pages: number
}

type Asked = { run: CourseRun; course: Course; query: URLSearchParams; now: Date }

/**
 * One page of the run's table, or with `isWhole` all pages in one, for exports. The same handful of queries for five
 * people and for five thousand, and words for the people who are shown alone.
 */
export async function readRunTable(
	db: Db,
	{ run, course, query, now, isWhole = false }: Asked & { isWhole?: boolean },
): Promise<RunTable> {
	const rules = rulesOfRun(course, run)
	const people = await readPeople(db, run, course, rules)
	const hasReferences = people.some(({ reference }) => reference !== null)
	const columns = runTableColumns(course, run, { rules, hasReferences })
	const asked = readRunTableView(query, columns)
	const context = { course, rules, now }
	const groups = runGroups(context)
	const known = await withLessons(db, run, course, people, whoseLessons(people, asked, rules, groups))
	const { chosen, counts } = chosenPeople(known, asked, course, groups)
	const pages = isWhole ? 1 : Math.max(1, Math.ceil(chosen.length / peoplePerPage))
	const page = Math.min(asked.page, pages)
	const shown = isWhole ? chosen : chosen.slice((page - 1) * peoplePerPage, page * peoplePerPage)
	const opened = await modulesOpened(db, run, course, shown)
	const told = await withLessons(db, run, course, shown, shown)
	return {
		columns,
		rows: told.map((person) => {
			const own = (person.personId && opened.get(person.personId)) || new Set<ModuleId>()
			return runTableRow(person, columns, { ...context, opened: own })
		}),
		view: { ...asked, page },
		counts,
		found: chosen.length,
		pages,
	}
}

/** How many meet every rule of a certificate that a leader has to approve, and don't hold it yet; 0 where nobody has to. */
export async function countReadyToCertify(db: Db, run: CourseRun, course: Course, now: Date): Promise<number> {
	const rules = rulesOfRun(course, run)
	if (rules.issued !== 'on-approval') return 0
	const people = await readPeople(db, run, course, rules)
	const groups = runGroups({ course, rules, now })
	const known = await withLessons(db, run, course, people, whoseLessons(people, { sort: 'navn' }, rules, groups))
	return known.filter((person) => !person.isCertified && groups.filtersOf(person).includes('meets-rules')).length
}

/** Everybody with a seat; which lessons they have finished is not read yet. */
async function readPeople(db: Db, run: CourseRun, course: Course, rules: CertificateRules): Promise<RunPerson[]> {
	const seats = await listSeats(db, run)
	const quizzes = await listQuizActivity(db, run, course)
	const certified = await listCertified(db, run, rules.kind)
	return seats.map(({ printedName, courseVersion, evaluation, facts, lastInLessonsAt, ...who }) => {
		const quiz = who.personId ? quizzes.get(who.personId) : undefined
		const isLaterQuiz = (quiz?.lastAt ?? '') > (lastInLessonsAt ?? '')
		return {
			...who,
			run: facts,
			lastActiveAt: (isLaterQuiz ? quiz?.lastAt : lastInLessonsAt) ?? null,
			isCertified: who.personId !== null && certified.has(who.personId),
			facts: {
				...{ completedLessons: who.personId ? unreadLessons : noLessons, attempts: quiz?.attempts ?? [], evaluation },
				...{
					printedName,
					audience: null,
					courseVersion: courseVersion ?? run.courseVersion,
					runs: [],
					lastVisit: null,
				},
			},
		}
	})
}

const noLessons: ReadonlySet<LessonId> = new Set()

/** The people, with the finished lessons of those whose are wanted and have not been read. */
async function withLessons(
	db: Db,
	run: CourseRun,
	course: Course,
	people: readonly RunPerson[],
	whose: readonly RunPerson[],
): Promise<readonly RunPerson[]> {
	const unread = whose.filter(({ facts }) => facts.completedLessons === unreadLessons)
	if (unread.length === 0) return people
	const wanted = new Set(unread)
	const finished = await listFinishedLessons(db, run, course, personIdsOf(unread))
	return people.map((person) => {
		if (!person.personId || !wanted.has(person)) return person
		const completedLessons = finished.get(person.personId) ?? noLessons
		return { ...person, facts: { ...person.facts, completedLessons } }
	})
}

async function modulesOpened(
	db: Db,
	run: CourseRun,
	course: Course,
	people: readonly RunPerson[],
): Promise<Map<PersonId, Set<ModuleId>>> {
	const moduleOf = new Map(lessonsOf(course).map(({ module, lesson }) => [lesson.id, module.id]))
	const opened = new Map<PersonId, Set<ModuleId>>()
	for (const { personId, lessonId } of await listOpenedLessons(db, run, personIdsOf(people))) {
		const moduleId = moduleOf.get(lessonId)
		if (!moduleId) continue
		const own = opened.get(personId)
		if (own) own.add(moduleId)
		else opened.set(personId, new Set([moduleId]))
	}
	return opened
}

function personIdsOf(people: readonly RunPerson[]): PersonId[] {
	return people.flatMap(({ personId }) => personId ?? [])
}
