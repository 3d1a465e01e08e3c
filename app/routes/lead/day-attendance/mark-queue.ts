import type { NewMark } from '~/domain/attendance'

/** What keeps texts in the browser; `localStorage` fits. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Marks that have not reached the portal yet, in the order in which they were made. Kept on the device under the person
 * and the day, so that they outlive a reload, and nobody else who signs in on the device sees or sends them.
 */
export type MarkQueue = {
	readonly all: () => NewMark[]
	readonly add: (marks: readonly NewMark[]) => void
	readonly remove: (ids: ReadonlySet<string>) => void
}

/** Where the marks of one person on one day lie. */
export function queueKey(personId: string, dayId: string): string {
	return `oppmote ${personId} ${dayId}`
}

/** The queue on a shelf. A shelf that can't be written to, as in a private window, is replaced by memory. */
export function markQueue(shelf: Shelf, key: string): MarkQueue {
	let inMemory: NewMark[] | null = null
	const all = () => inMemory ?? read(shelf, key)
	const keep = (marks: NewMark[]) => {
		if (inMemory === null && write(shelf, key, marks)) return
		inMemory = marks
	}
	return {
		all,
		add: (marks) => keep([...all(), ...marks]),
		remove: (ids) => keep(all().filter(({ id }) => !ids.has(id))),
	}
}

function read(shelf: Shelf, key: string): NewMark[] {
	try {
		const kept: unknown = JSON.parse(shelf.getItem(key) ?? '[]')
		return Array.isArray(kept) ? kept.filter(isMark) : []
	} catch {
		return []
	}
}

function write(shelf: Shelf, key: string, marks: readonly NewMark[]): boolean {
	try {
		if (marks.length === 0) shelf.removeItem(key)
		else shelf.setItem(key, JSON.stringify(marks))
		return true
	} catch {
		return false
	}
}

function isMark(value: unknown): value is NewMark {
	if (typeof value !== 'object' || value === null) return false
	return ['id', 'enrolmentId', 'presence', 'markedAt'].every(
		(name) => typeof (value as Record<string, unknown>)[name] === 'string',
	)
}
