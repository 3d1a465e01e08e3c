import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { HandedIn } from '../addresses'

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
}

interface Shelf extends DBSchema {
	forms: { key: number; value: KeptForm }
	facts: { key: string; value: string }
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined

/** What the worker remembers over its own end: browsers stop it whenever it is idle. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
	opened ??= openDB<Shelf>('igangsetterkurs', 1, {
		upgrade(db) {
			db.createObjectStore('forms', { keyPath: 'number', autoIncrement: true })
			db.createObjectStore('facts')
		},
		terminated: forget,
	})
	return opened
}

function forget(): void {
	opened = undefined
}

/** Keeps a form, durably before it resolves. */
export async function keepForm(form: KeptForm): Promise<void> {
	const db = await shelf()
	const write = db.transaction('forms', 'readwrite', { durability: 'strict' })
	await write.store.put(form)
	await write.done
}

/** This reader's forms in the order in which they were handed in. */
export async function formsOf(reader: string): Promise<KeptForm[]> {
	const all = await (await shelf()).getAll('forms')
	return all.filter((form) => form.reader === reader)
}

export async function removeForm({ number }: KeptForm): Promise<void> {
	if (number !== undefined) await (await shelf()).delete('forms', number)
}

/** Small facts by name, such as whose pages these are. */
export async function fact(name: string): Promise<string | undefined> {
	return (await shelf()).get('facts', name)
}

export async function keepFact(name: string, value: string): Promise<void> {
	await (await shelf()).put('facts', value, name)
}

/** Somebody has signed out: nothing of anybody stays on the machine. */
export async function clearShelf(): Promise<void> {
	const db = await shelf()
	await Promise.all([db.clear('forms'), db.clear('facts')])
}
