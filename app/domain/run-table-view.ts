import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { asOf } from './course-version'
import { type ParticipantFilter, participantFilters } from './participant'
import { standingOf } from './progress'
import type { RunGroups } from './run-groups'
import { asksForLessons, type RunPerson } from './run-person'
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
export const peoplePerPage = 100

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

/**
 * Whose finished lessons must be read before the view can be made: those of everybody where they decide about the order,
 * those of who meets every other rule where they decide about the certificate.
 */
export function whoseLessons(
	people: readonly RunPerson[],
	{ sort }: Pick<RunTableView, 'sort'>,
	rules: CertificateRules,
	groups: RunGroups,
): readonly RunPerson[] {
	if (sort.startsWith('modul-')) return people
	const asked = people.filter((person) => asksForLessons(rules, person))
	return sort === 'mangler' ? asked : asked.filter(groups.isCandidate)
}

/** Who fits the view, in its order, with how many fit each filter; all pages of it. */
export function chosenPeople(
	people: readonly RunPerson[],
	{ filter, search, sort, direction }: RunTableView,
	course: Course,
	groups: RunGroups,
): { chosen: RunPerson[]; counts: Record<ParticipantFilter, number> } {
	const counts = Object.fromEntries(participantFilters.map((name) => [name, 0])) as Record<ParticipantFilter, number>
	const wanted = search.toLocaleLowerCase('nb')
	const chosen: RunPerson[] = []
	for (const person of people) {
		for (const name of groups.filtersOf(person)) {
			counts[name]++
			if (name === filter && isFound(person, wanted)) chosen.push(person)
		}
	}
	return { chosen: inOrder(chosen, sort, direction, (person) => sortKey(person, sort, course, groups)), counts }
}

function isFound({ name, reference }: RunPerson, wanted: string): boolean {
	if (wanted === '') return true
	return name.toLocaleLowerCase('nb').includes(wanted) || (reference ?? '').toLocaleLowerCase('nb').includes(wanted)
}

const collator = new Intl.Collator('nb', { numeric: true })

function inOrder(
	people: RunPerson[],
	sort: string,
	direction: RunTableView['direction'],
	keyOf: (person: RunPerson) => string | number,
): RunPerson[] {
	const sign = direction === 'descending' ? -1 : 1
	const byId = (one: RunPerson, other: RunPerson) => (one.id < other.id ? -1 : 1)
	if (sort === 'navn') return people.sort((one, other) => sign * byName(one, other) || byId(one, other))
	const compare = (one: string | number, other: string | number) =>
		typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
	return people
		.map((person) => ({ person, key: keyOf(person) }))
		.sort(
			(one, other) =>
				sign * compare(one.key, other.key) || byName(one.person, other.person) || byId(one.person, other.person),
		)
		.map(({ person }) => person)
}

function byName(one: RunPerson, other: RunPerson): number {
	return collator.compare(one.name, other.name)
}

const planOrder = { none: 0, 'more-wanted': 1, waiting: 2, approved: 3 } as const

/** What a column is sorted by: little comes before much, and long ago before today. */
function sortKey(person: RunPerson, sort: string, course: Course, groups: RunGroups): string | number {
	const { facts, run } = person
	const share = (quiz: Course['finalTest']) => {
		const { best, state } = standingOf(quiz, facts.attempts)
		return best && best.total > 0 ? 1 + best.earned / best.total : state === 'open' ? 0.5 : 0
	}
	switch (sort) {
		case 'referanse':
			return person.reference ?? ''
		case 'mangler':
			return groups.stepsMissing(person)
		case 'oppmote':
			return run.days.filter(({ isPresent }) => isPresent).length
		case 'sluttprove':
			return share(course.finalTest)
		case 'plan':
			return planOrder[run.assignment]
		case 'sist':
			return person.lastActiveAt ? Date.parse(person.lastActiveAt) : person.personId ? -1 : -2
		default: {
			const module = moduleAt(asOf(course, facts.courseVersion), sort)
			if (!module) return -1
			return module.lessons.filter(({ id }) => facts.completedLessons.has(id)).length + share(module.quiz) / 3
		}
	}
}
