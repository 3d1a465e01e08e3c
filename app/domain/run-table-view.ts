import type { CertificateRules } from './certificate-rules'
import { type Course, lessonsOf } from './course'
import type { RunForm } from './course-run'
import { asOf } from './course-version'
import type { LessonId, QuizId } from './ids'
import { type ParticipantFilter, participantFilters } from './participant'
import { standingOf } from './progress'
import type { RunGroups } from './run-groups'
import { asksForLessons, type RunSeat } from './run-person'
import { moduleAt } from './run-table'

/** What of a run's table is looked at, and in which order. `page` counts from 1. */
export type RunTableView = {
	readonly filter: ParticipantFilter
	readonly search: string
	readonly sort: string
	readonly direction: 'ascending' | 'descending'
	readonly page: number
}

/** People on one page of the table. */
export const peoplePerPage = 50

/** The filters by their names in addresses. */
const filterNames: Record<ParticipantFilter, string> = {
	all: 'alle',
	'not-begun': 'ikke-begynt',
	'gone-quiet': 'stille',
	'missing-day-1': 'mangler-dag-1',
	'missing-day-2': 'mangler-dag-2',
	'quiz-not-passed': 'mangler-quiz',
	'plan-not-handed-in': 'mangler-plan',
	'meets-rules': 'oppfyller-kravene',
	'rules-not-met': 'mangler-noe',
}

/** Reads what an address asks to see. What makes no sense is passed over: the table then shows what it shows at first. */
export function readRunTableView(query: URLSearchParams, columns: readonly { key: string }[]): RunTableView {
	const page = Number(query.get('side') ?? 1)
	const sort = query.get('sorter') ?? ''
	return {
		filter: participantFilters.find((filter) => filterNames[filter] === query.get('vis')) ?? 'all',
		search: (query.get('sok') ?? '').trim().slice(0, 100),
		sort: columns.some(({ key }) => key === sort) ? sort : 'navn',
		direction: query.get('retning') === 'synkende' ? 'descending' : 'ascending',
		page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
	}
}

/** The end of an address that shows this view: `?sorter=sist&retning=synkende`, or an empty text for what is shown at first. */
export function runTableQuery(view: RunTableView): string {
	const query = new URLSearchParams()
	if (view.filter !== 'all') query.set('vis', filterNames[view.filter])
	if (view.search) query.set('sok', view.search)
	if (view.sort !== 'navn' || view.direction === 'descending') query.set('sorter', view.sort)
	if (view.direction === 'descending') query.set('retning', 'synkende')
	if (view.page > 1) query.set('side', String(view.page))
	return query.size > 0 ? `?${query}` : ''
}

/** Who fits the filter and the search, in no certain order, and how many fit each filter. */
export function fittingPeople(
	seats: readonly RunSeat[],
	{ filter, search }: Pick<RunTableView, 'filter' | 'search'>,
	groups: RunGroups,
): { fitting: RunSeat[]; counts: Record<ParticipantFilter, number> } {
	const counts = Object.fromEntries(participantFilters.map((name) => [name, 0])) as Record<ParticipantFilter, number>
	const wanted = search.toLocaleLowerCase('nb')
	const fitting: RunSeat[] = []
	// Most people share the list of what they fit, so each list is looked through once.
	const lists = new Map<readonly ParticipantFilter[], { people: number; isAsked: boolean }>()
	for (const seat of seats) {
		const names = groups.filtersOf(seat)
		let list = lists.get(names)
		if (!list) {
			list = { people: 0, isAsked: names.includes(filter) }
			lists.set(names, list)
		}
		list.people++
		if (list.isAsked && isFound(seat, wanted)) fitting.push(seat)
	}
	for (const [names, { people }] of lists) for (const name of names) counts[name] += people
	return { fitting, counts }
}

function isFound({ name, reference }: RunSeat, wanted: string): boolean {
	if (wanted === '') return true
	return name.toLocaleLowerCase('nb').includes(wanted) || (reference ?? '').toLocaleLowerCase('nb').includes(wanted)
}

/** What of people's learning must be read for each of them before they can be sorted by a column. */
export function sortedBy(
	sort: string,
	{ course, rules, form }: { course: Course; rules: CertificateRules; form: RunForm },
): { readonly lessons: readonly LessonId[]; readonly quizzes: readonly QuizId[]; readonly certificate: boolean } {
	const module = moduleAt(course, sort)
	if (module) return { lessons: module.lessons.map(({ id }) => id), quizzes: [module.quiz.id], certificate: false }
	if (sort === 'sluttprove') return { lessons: [], quizzes: [course.finalTest.id], certificate: false }
	if (sort !== 'mangler') return { lessons: [], quizzes: [], certificate: false }
	const lessons = asksForLessons(rules, form) ? lessonsOf(course).map(({ lesson }) => lesson.id) : []
	return { lessons, quizzes: [], certificate: true }
}

const collator = new Intl.Collator('nb', { numeric: true })

/**
 * People in the order of the view; those who are alike by name. `keyOf` gives what a column is sorted by, and is not asked
 * for names.
 */
export function inOrder<Person extends Pick<RunSeat, 'id' | 'name'>>(
	people: readonly Person[],
	{ sort, direction }: Pick<RunTableView, 'sort' | 'direction'>,
	keyOf: (person: Person) => string | number,
): Person[] {
	const sign = direction === 'descending' ? -1 : 1
	const nameSign = sort === 'navn' ? sign : 1
	const byName = people
		// Comparing in Norwegian is slow, and hardly needed by what stands in nearly the right order.
		.map((person) => ({ person, rough: roughly(person.name) }))
		.sort((one, other) => (one.rough === other.rough ? 0 : one.rough < other.rough ? -nameSign : nameSign))
		.map(({ person }) => person)
		.sort((one, other) => nameSign * collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
	if (sort === 'navn') return byName
	const compare = (one: string | number, other: string | number) =>
		typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
	return byName
		.map((person) => ({ person, key: keyOf(person) }))
		.sort((one, other) => sign * compare(one.key, other.key))
		.map(({ person }) => person)
}

/** A name so that plain comparison puts it nearly where Norwegians do. */
function roughly(name: string): string {
	return name
		.toLowerCase()
		.replace(/\d+|[^a-z ]/g, (sign) => roughSigns[sign] ?? (sign < ':' ? sign.padStart(6, '0') : sign))
}

/** The last letters of the alphabet come after `z` in this order. */
const roughSigns: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' }

const planOrder = { none: 0, 'more-wanted': 1, waiting: 2, approved: 3 } as const

/**
 * What a column is sorted by: little comes before much, and long ago before today. `steps` is how much is missing; what
 * `sortedBy` names must have been read.
 */
export function sortKey(
	seat: RunSeat,
	sort: string,
	course: Course,
	steps: (seat: RunSeat) => number,
): string | number {
	const { facts, run } = seat
	const share = (quiz: Course['finalTest']) => {
		const { best, state } = standingOf(quiz, facts.attempts)
		return best && best.total > 0 ? 1 + best.earned / best.total : state === 'open' ? 0.5 : 0
	}
	switch (sort) {
		case 'referanse':
			return seat.reference ?? ''
		case 'mangler':
			return steps(seat)
		case 'oppmote':
			return run.days.filter(({ isPresent }) => isPresent).length
		case 'sluttprove':
			return share(course.finalTest)
		case 'plan':
			return planOrder[run.assignment]
		case 'sist':
			return seat.lastActiveAt ? Date.parse(seat.lastActiveAt) : seat.personId ? -1 : -2
		default: {
			const module = moduleAt(asOf(course, facts.courseVersion), sort)
			if (!module) return -1
			return module.lessons.filter(({ id }) => facts.completedLessons.has(id)).length + share(module.quiz) / 3
		}
	}
}
