import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import type { RunForm } from './course-run'
import { asOf } from './course-version'
import type { QuizId } from './ids'
import { type ParticipantFilter, participantFilters } from './participant'
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

/** What of people's learning must be known of each of them before they can be sorted by a column. */
export function sortedBy(
	sort: string,
	{ course, rules, form }: { course: Course; rules: CertificateRules; form: RunForm },
): { readonly lessons: boolean; readonly quizzes: boolean; readonly certificate: boolean } {
	const isModule = moduleAt(course, sort) !== undefined
	const isMissing = sort === 'mangler'
	return {
		lessons: isMissing && asksForLessons(rules, form),
		quizzes: isModule || sort === 'sluttprove',
		certificate: isMissing,
	}
}

const collator = new Intl.Collator('nb', { numeric: true })

/**
 * A part of the people in the order of the view, from one place to before another; those who are alike by name. `keyOf` gives
 * what a column is sorted by, and is not asked for names.
 */
export function inOrder<Person extends Pick<RunSeat, 'id' | 'name'>>(
	people: readonly Person[],
	{ sort, direction }: Pick<RunTableView, 'sort' | 'direction'>,
	keyOf: (person: Person) => string | number,
	{ from, to }: { from: number; to: number },
): Person[] {
	const sign = direction === 'descending' ? -1 : 1
	if (sort === 'navn') return byName(people, sign).slice(from, to)
	const compare = (one: Keyed<Person>, other: Keyed<Person>) => sign * compareKeys(one.key, other.key)
	const keyed = people.map((person) => ({ person, key: keyOf(person) })).sort(compare)
	const part: Person[] = []
	let start = 0
	while (start < Math.min(to, keyed.length)) {
		const alike = countAlike(keyed, start, compare)
		// Names are compared among those only who are shown: in a run of thousands that is most of the work.
		if (start + alike > from) {
			const group = byName(
				keyed.slice(start, start + alike).map(({ person }) => person),
				1,
			)
			part.push(...group.slice(Math.max(0, from - start), to - start))
		}
		start += alike
	}
	return part
}

type Keyed<Person> = { readonly person: Person; readonly key: string | number }

function compareKeys(one: string | number, other: string | number): number {
	return typeof one === 'number' && typeof other === 'number'
		? one - other
		: collator.compare(String(one), String(other))
}

/** How many from this place on are alike. */
function countAlike<Item>(items: readonly Item[], start: number, compare: (one: Item, other: Item) => number): number {
	const first = items[start]
	let end = start + 1
	for (; end < items.length; end++) {
		const item = items[end]
		if (first === undefined || item === undefined || compare(first, item) !== 0) break
	}
	return end - start
}

function byName<Person extends Pick<RunSeat, 'id' | 'name'>>(people: readonly Person[], sign: 1 | -1): Person[] {
	return (
		people
			// Comparing in Norwegian is slow, and hardly needed by what stands in nearly the right order.
			.map((person) => ({ person, rough: roughly(person.name) }))
			.sort((one, other) => (one.rough === other.rough ? 0 : one.rough < other.rough ? -sign : sign))
			.map(({ person }) => person)
			.sort((one, other) => sign * collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
	)
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

/** What must be known of people's learning to sort them by some columns; `sortedBy` says which of it must have been read. */
export type SortFacts = {
	/** How much is missing for the certificate. */
	readonly steps: (seat: RunSeat) => number
	/** Whether a quiz was begun and not handed in. */
	readonly isOpen: (seat: RunSeat, quizId: QuizId) => boolean
}

/** What a column is sorted by: little comes before much, and long ago before today. */
export function sortKey(seat: RunSeat, sort: string, course: Course, known: SortFacts): string | number {
	const { facts, run } = seat
	const share = ({ id }: Course['finalTest']) => {
		const best = seat.results.find(({ quizId }) => quizId === id)
		if (best) return 1 + best.earned / best.total
		return known.isOpen(seat, id) ? 0.5 : 0
	}
	switch (sort) {
		case 'referanse':
			return seat.reference ?? ''
		case 'mangler':
			return known.steps(seat)
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
			return module.lessons.filter(({ id }) => seat.finished.has(id)).length + share(module.quiz) / 3
		}
	}
}
