import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LessonPiece } from './lesson-pieces'

/** A lesson's body, ready to show. `outline` holds its h2s, for a table of contents. */
export type LessonBody = { pieces: LessonPiece[]; outline: { id: string; title: string }[] }

/**
 * Keeps bodies by their hash: in memory, and in a folder that several processes share.
 * What a hash names never changes, so nothing is ever taken out.
 */
export type BodyStore = {
	/** The body with this hash; makes and keeps it where it isn't there yet. However many ask at once, it is made once in this process. */
	get(hash: string, make: (() => Promise<LessonBody>) | undefined): Promise<LessonBody | undefined>
}

/** A store in this folder; the folder is made when it is missing. */
export function bodyStore(folder: string): BodyStore {
	const inMemory = new Map<string, Promise<LessonBody | undefined>>()
	return {
		get(hash, make) {
			const known = inMemory.get(hash)
			if (known) return known
			const body = load(folder, hash, make)
			inMemory.set(hash, body)
			// Neither a failure nor an absence is kept: the next one who asks may have more luck.
			body.then(
				(found) => found ?? inMemory.delete(hash),
				() => inMemory.delete(hash),
			)
			return body
		},
	}
}

async function load(
	folder: string,
	hash: string,
	make: (() => Promise<LessonBody>) | undefined,
): Promise<LessonBody | undefined> {
	if (!/^[0-9a-f]{32}$/.test(hash)) return undefined
	const file = join(folder, `${hash}.json`)
	const kept = await readKept(file)
	if (kept || !make) return kept
	const body = await make()
	await keep(folder, file, body)
	return body
}

async function readKept(file: string): Promise<LessonBody | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as LessonBody
	} catch (error) {
		const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT'
		// A power cut can leave an empty file; it is made anew.
		if (isAbsent || error instanceof SyntaxError) return undefined
		throw error
	}
}

/** Another process may be doing the same: each writes a file of its own, and the last name given holds. */
async function keep(folder: string, file: string, body: LessonBody): Promise<void> {
	await mkdir(folder, { recursive: true })
	const draft = `${file}.${randomUUID()}`
	await writeFile(draft, JSON.stringify(body))
	await rename(draft, file)
}
