import { readFile } from 'node:fs/promises'
import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive: where it lies, and what it is called there. */
export type ArchiveFile = { readonly path: string; readonly name: string }

/**
 * The files as a ZIP archive, read one after the other as the receiver takes them, so that no more than one is held in
 * memory. They are written as deflated without being packed: PDFs are packed already, and several programs can't read
 * stored entries whose size follows after them.
 *
 * @param at the moment that the archive gives for every file
 */
export function archiveOf(files: readonly ArchiveFile[], at: Date): ReadableStream<Uint8Array> {
	const waiting = [...files]
	let zip: Zip
	return new ReadableStream({
		start: (controller) => {
			zip = new Zip((error, bytes, isLast) => {
				if (error) return controller.error(error)
				if (bytes.length > 0) controller.enqueue(bytes)
				if (isLast) controller.close()
			})
		},
		pull: async () => {
			const next = waiting.shift()
			if (!next) return zip.end()
			const bytes = await readFile(next.path)
			const entry = new ZipDeflate(next.name, { level: 0 })
			entry.mtime = at
			zip.add(entry)
			entry.push(bytes, true)
		},
		cancel: () => zip.terminate(),
	})
}
