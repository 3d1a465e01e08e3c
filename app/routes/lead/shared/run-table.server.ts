import { listCertified, listOpenQuizzes } from '#db/queries/run-activity'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, QuizId } from '~/domain/ids'
import { type ParticipantFilter, rulesOfRun } from '~/domain/participant'
import { type RunGroups, runGroups } from '~/domain/run-groups'
import type { RunSeat } from '~/domain/run-person'
import { type RunTableColumn, type RunTableRow, runTableColumns, runTableRow } from '~/domain/run-table'
import {
	fittingPeople,
	inOrder,
	peoplePerPage,
	type RunTableView,
	readRunTableView,
	type SortFacts,
	sortedBy,
	sortKey,
} from '~/domain/run-table-view'
import { type RunLookedAt, readPeople, readSeats, withDecidingLessons, withLessons } from './run-people.server'

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
 * people and for five thousand: of everybody only what filters and the order ask about, all of it for who is shown.
 */
export async function readRunTable(
	db: Db,
	{ run, course, query, now, isWhole = false }: Asked & { isWhole?: boolean },
): Promise<RunTable> {
	const looked = { run, course, rules: rulesOfRun(course, run) }
	const groups = runGroups({ ...looked, now })
	const seats = withDecidingLessons(looked, await readSeats(db, looked), groups)
	const hasReferences = seats.some(({ reference }) => reference !== null)
	const columns = runTableColumns(course, run, { rules: looked.rules, hasReferences })
	const asked = readRunTableView(query, columns)
	const { fitting, counts } = fittingPeople(seats, asked, groups)
	const pages = isWhole ? 1 : Math.max(1, Math.ceil(fitting.length / peoplePerPage))
	const page = Math.min(asked.page, pages)
	const part = isWhole
		? { from: 0, to: fitting.length }
		: { from: (page - 1) * peoplePerPage, to: page * peoplePerPage }
	const shown = await inViewOrder(db, looked, fitting, { view: asked, groups, part })
	const people = await readPeople(db, looked, shown)
	return {
		columns,
		rows: people.map(({ person, opened }) => runTableRow(person, columns, { ...looked, opened, now })),
		view: { ...asked, page },
		counts,
		found: fitting.length,
		pages,
	}
}

/** A part of the people in the order that is asked for, after reading what it depends on. */
async function inViewOrder(
	db: Db,
	looked: RunLookedAt,
	seats: readonly RunSeat[],
	{ view, groups, part }: { view: RunTableView; groups: RunGroups; part: { from: number; to: number } },
): Promise<RunSeat[]> {
	const { run, course, rules } = looked
	const needed = sortedBy(view.sort, { course, rules, form: run.form })
	const among = seats.flatMap(({ personId }) => personId ?? [])
	const people = needed.lessons ? withLessons(seats) : seats
	const open = needed.quizzes ? await listOpenQuizzes(db, run, among) : nothing
	const certified = needed.certificate ? await listCertified(db, run, rules.kind) : nobody
	const known: SortFacts = {
		steps: (seat) => (seat.personId && certified.has(seat.personId) ? 0 : groups.stepsMissing(seat)),
		isOpen: ({ personId }, quizId) => (personId && open.get(personId)?.includes(quizId)) || false,
	}
	return inOrder(people, view, (seat) => sortKey(seat, view.sort, course, known), part)
}

const nothing: ReadonlyMap<PersonId, readonly QuizId[]> = new Map()
const nobody: ReadonlySet<PersonId> = new Set()

/** How many with a seat fit each filter; nobody in a run that was cancelled. */
export async function countByFilter(
	db: Db,
	{ run, course, now }: Omit<Asked, 'query'>,
): Promise<Record<ParticipantFilter, number>> {
	const looked = { run, course, rules: rulesOfRun(course, run) }
	const groups = runGroups({ ...looked, now })
	const seats = run.cancelledAt === null ? await readSeats(db, looked) : []
	const known = withDecidingLessons(looked, seats, groups)
	return fittingPeople(known, { filter: 'all', search: '' }, groups).counts
}

/** How many meet every rule of a certificate that a leader has to approve, and don't hold it yet; 0 where nobody has to. */
export async function countReadyToCertify(db: Db, run: CourseRun, course: Course, now: Date): Promise<number> {
	const looked = { run, course, rules: rulesOfRun(course, run) }
	if (looked.rules.issued !== 'on-approval') return 0
	const groups = runGroups({ ...looked, now })
	const seats = withDecidingLessons(looked, await readSeats(db, looked), groups)
	const ready = seats.flatMap((seat) => (seat.personId && groups.meets(seat) ? seat.personId : []))
	const certified = await listCertified(db, run, looked.rules.kind, ready)
	return ready.filter((personId) => !certified.has(personId)).length
}
