import type { CourseRun } from './course-run'
import type { PersonId } from './ids'
import { type CellMistake, type ImportRow, type ReadPerson, readImportRows } from './import-row'
import type { ListedPerson } from './participant-list'
import { decidePlace, type PlaceRefusal } from './run-place'

/** Somebody who is or was in the run, by everything that tells who it is. */
export type KnownInRun = {
	readonly personId: PersonId | null
	readonly name: string
	/** The address that the leader gave, and that of the account. */
	readonly emails: readonly string[]
	readonly reference: string | null
	readonly hasLeft: boolean
}

/** What becomes of one row. */
export type RowOutcome =
	/** `personId` is whose account the place is tied to at once; null when it is claimed later. */
	| { kind: 'new'; place: 'seated' | 'waiting'; personId: PersonId | null }
	| { kind: 'already-in' }
	/** They have left, or were taken out: a list does not bring anybody back. */
	| { kind: 'has-left' }
	| { kind: 'mistake'; mistakes: readonly CellMistake[] }

/** One row and what becomes of it. */
export type PlannedRow = { readonly listed: ListedPerson; readonly person: ReadPerson; readonly outcome: RowOutcome }

/** What becomes of a list, row by row; or why nobody can come into the run at all. */
export type ImportPlan = { kind: 'plan'; rows: readonly PlannedRow[] } | { kind: 'refused'; reason: PlaceRefusal }

/** The run as a list meets it. `accounts` are those of addresses in the list. */
export type RunAtImport = {
	readonly run: Pick<CourseRun, 'cancelledAt' | 'endsAt' | 'enrolmentClosesAt' | 'access' | 'seats'>
	readonly places: { readonly seated: number; readonly waiting: number }
	readonly known: readonly KnownInRun[]
	readonly accounts: ReadonlyMap<string, PersonId>
}

/** Decides what becomes of every row of a list, with the run as it is now. Writes nothing: the same for a preview and for good. */
export function planImport(people: readonly ListedPerson[], at: RunAtImport, now: Date): ImportPlan {
	const { run, known, accounts } = at
	const places = { ...at.places }
	const first = decidePlace(run, { ...places, isIn: false }, 'import', now)
	if (first.kind === 'refused') return first

	const find = finder(known)
	const rows = readImportRows(people).map((row): PlannedRow => {
		const { listed, person } = row
		if (row.mistakes.length > 0) return { listed, person, outcome: { kind: 'mistake', mistakes: row.mistakes } }
		const personId = (person.email && accounts.get(person.email)) || null
		const settled = settledBefore(row, find(person, personId))
		if (settled) return { listed, person, outcome: settled }
		const decision = decidePlace(run, { ...places, isIn: false }, 'import', now)
		const place = decision.kind === 'seated' ? 'seated' : 'waiting'
		places[place] += 1
		return { listed, person, outcome: { kind: 'new', place, personId } }
	})
	return { kind: 'plan', rows }
}

/** What is settled about a row because its person is or was in the run; null when nothing is. */
function settledBefore({ person }: ImportRow, found: Found | null): RowOutcome | null {
	if (!found) return null
	const { known, by } = found
	if (by === 'reference' && known.name.toLowerCase() !== person.name.toLowerCase()) {
		return known.hasLeft ? null : { kind: 'mistake', mistakes: [{ field: 'reference', reason: 'taken' }] }
	}
	return known.hasLeft ? { kind: 'has-left' } : { kind: 'already-in' }
}

type Found = { known: KnownInRun; by: 'person' | 'email' | 'reference' | 'name' }

/**
 * Finds who in the run a person of a list is: by account or address, else by number, else, when the list has nothing but
 * a name, by that. Who is in the run is found before who has left.
 */
function finder(known: readonly KnownInRun[]): (person: ReadPerson, personId: PersonId | null) => Found | null {
	const index = new Map<string, KnownInRun>()
	const inOrder = [...known].sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft))
	for (const one of inOrder) {
		for (const key of keysOf(one)) if (!index.has(key)) index.set(key, one)
	}
	return ({ name, email, reference }, personId) => {
		const find = (by: Found['by'], value: string | null) => {
			const one = value === null ? undefined : index.get(`${by} ${value}`)
			return one ? { known: one, by } : null
		}
		const isNameOnly = email === null && reference === null
		return (
			find('person', personId) ??
			find('email', email) ??
			find('reference', reference) ??
			find('name', isNameOnly ? name.toLowerCase() : null)
		)
	}
}

function keysOf({ personId, emails, reference, name }: KnownInRun): string[] {
	return [
		...(personId ? [`person ${personId}`] : []),
		...emails.map((email) => `email ${email}`),
		...(reference ? [`reference ${reference}`] : []),
		`name ${name.toLowerCase()}`,
	]
}

/** How many rows come to what. */
export type ImportCounts = {
	readonly seated: number
	readonly waiting: number
	readonly withAccount: number
	readonly alreadyIn: number
	readonly hasLeft: number
	readonly mistakes: number
}

/** Counts what becomes of the rows. */
export function importCounts(rows: readonly PlannedRow[]): ImportCounts {
	const count = (fits: (outcome: RowOutcome) => boolean) => rows.filter(({ outcome }) => fits(outcome)).length
	return {
		seated: count((outcome) => outcome.kind === 'new' && outcome.place === 'seated'),
		waiting: count((outcome) => outcome.kind === 'new' && outcome.place === 'waiting'),
		withAccount: count((outcome) => outcome.kind === 'new' && outcome.personId !== null),
		alreadyIn: count(({ kind }) => kind === 'already-in'),
		hasLeft: count(({ kind }) => kind === 'has-left'),
		mistakes: count(({ kind }) => kind === 'mistake'),
	}
}
