import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { HandedIn } from '../addresses'
import type { Taken, Waiting } from '../messages'

/** A form that waits for the network, as its page sent it. */
export type KeptForm = {
	/** Counts up: what was handed in first goes first. */
	number?: number
	id: string
	what: HandedIn
	/** Path and query. */
	address: string
	/** Whose it is. Nobody else's requests carry it. */
	reader: string
	contentType: string
	body: string
	isRefused: boolean
	/** Texts that this one took the place of: one of them may have arrived without the portal's answer reaching us. */
	earlier: readonly string[]
	/** How many times the portal has failed on it. */
	failures: number
}

interface Shelf extends DBSchema {
	forms: { key: number; value: KeptForm }
	facts: { key: string; value: string }
	/** By address: what the portal took last, until its page is kept anew. */
	taken: { key: string; value: Taken }
	/** Moves in scenarios that the portal has taken, until their page is kept anew. */
	walked: { key: number; value: Waiting & { at: number } }
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined

/** What the worker remembers over its own end: browsers stop it whenever it is idle. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
	opened ??= openDB<Shelf>('igangsetterkurs', 3, {
		upgrade(db, before) {
			if (before < 1) {
				db.createObjectStore('forms', { keyPath: 'number', autoIncrement: true })
				db.createObjectStore('facts')
			}
			if (before < 2) db.createObjectStore('taken', { keyPath: 'address' })
			db.createObjectStore('walked', { autoIncrement: true })
		},
		// A worker of a newer build wants to change the shelf.
		blocking(_from, _to, event) {
			;(event.target as IDBDatabase).close()
			forget()
		},
		terminated: forget,
	})
	return opened
}

function forget(): void {
	opened = undefined
}

/** Keeps a form in place of others, durably before it resolves. */
export async function keepForm(form: KeptForm, insteadOf: readonly KeptForm[] = []): Promise<void> {
	const db = await shelf()
	const write = db.transaction('forms', 'readwrite', { durability: 'strict' })
	for (const { number } of insteadOf) if (number !== undefined) await write.store.delete(number)
	await write.store.put(form)
	await write.done
}

/** This reader's forms in the order in which they were handed in. */
export async function formsOf(reader: string): Promise<KeptForm[]> {
	const all = await (await shelf()).getAll('forms')
	return all.filter((form) => form.reader === reader)
}

export async function removeForms(forms: readonly KeptForm[]): Promise<void> {
	const db = await shelf()
	for (const { number } of forms) if (number !== undefined) await db.delete('forms', number)
}

/** Small facts by name, such as whose pages these are. */
export async function fact(name: string): Promise<string | undefined> {
	return (await shelf()).get('facts', name)
}

export async function keepFact(name: string, value: string): Promise<void> {
	await (await shelf()).put('facts', value, name)
}

/** What the portal took last, by address, as far as its page has not been kept since. */
export async function allTaken(): Promise<Taken[]> {
	return (await shelf()).getAll('taken')
}

export async function keepTaken(taken: Taken): Promise<void> {
	await (await shelf()).put('taken', taken)
}

/** Moves that the portal has taken and whose page has not been kept since, in their order. */
export async function allWalked(): Promise<Waiting[]> {
	return (await shelf()).getAll('walked')
}

export async function keepWalked(move: Waiting): Promise<void> {
	await (await shelf()).add('walked', { ...move, at: Date.now() })
}

/**
 * Pages that are kept anew have what stands at these addresses, and the moves that were taken before they were asked for:
 * while the files of a page are fetched, its reader may walk on.
 */
export async function forgetTaken(isOnPage: (address: string) => boolean, askedAt = Date.now()): Promise<void> {
	const db = await shelf()
	for (const address of await db.getAllKeys('taken')) if (isOnPage(address)) await db.delete('taken', address)
	for (const key of await db.getAllKeys('walked')) {
		const move = await db.get('walked', key)
		if (move && isOnPage(move.address) && move.at <= askedAt) await db.delete('walked', key)
	}
}

/** Somebody has signed out: nothing of anybody stays on the machine. */
export async function clearShelf(): Promise<void> {
	const db = await shelf()
	await Promise.all([db.clear('forms'), db.clear('facts'), db.clear('taken'), db.clear('walked')])
}
