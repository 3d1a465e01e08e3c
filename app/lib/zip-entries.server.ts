import { inflateRawSync } from 'node:zlib'

/** What is read of an archive: only entries of these names, and never more than so much of them when unpacked. */
export type ZipLimits = {
	readonly wanted: (name: string) => boolean
	readonly mostEntries: number
	readonly mostBytes: number
}

/** The unpacked entries by name, or why there are none. */
export type ZipReading =
	| { kind: 'entries'; entries: ReadonlyMap<string, Buffer>; names: readonly string[] }
	| { kind: 'refused'; reason: 'broken-archive' | 'too-large-inside' | 'protected' }

type Entry = { name: string; isEncrypted: boolean; method: number; packedSize: number; at: number }

/**
 * Unpacks the wanted entries of a ZIP archive (APPNOTE.TXT 6.3) without trusting what it says of itself: entries are
 * counted first, and unpacking ends where the limit is, whatever size an entry claims. Archives over 4 GB are no lists.
 */
export function readZip(bytes: Buffer, { wanted, mostEntries, mostBytes }: ZipLimits): ZipReading {
	const listed = listEntries(bytes, mostEntries)
	if (!listed) return refused('broken-archive')
	if (listed === 'too-many') return refused('too-large-inside')

	const entries = new Map<string, Buffer>()
	let left = mostBytes
	for (const entry of listed) {
		if (!wanted(entry.name)) continue
		if (entry.isEncrypted) return refused('protected')
		const content = unpacked(bytes, entry, left)
		if (content === 'broken') return refused('broken-archive')
		if (content === 'too-large') return refused('too-large-inside')
		left -= content.length
		entries.set(entry.name, content)
	}
	return { kind: 'entries', entries, names: listed.map(({ name }) => name) }
}

/** The entries that the central directory names; null when there is no whole one. */
function listEntries(bytes: Buffer, mostEntries: number): Entry[] | 'too-many' | null {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
	if (end < 0 || end + 22 > bytes.length) return null
	const count = bytes.readUInt16LE(end + 10)
	if (count > mostEntries) return 'too-many'
	let at = bytes.readUInt32LE(end + 16)
	const entries: Entry[] = []
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
		const nameLength = bytes.readUInt16LE(at + 28)
		entries.push({
			name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
			isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
			method: bytes.readUInt16LE(at + 10),
			packedSize: bytes.readUInt32LE(at + 20),
			at: bytes.readUInt32LE(at + 42),
		})
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
	}
	return entries
}

function unpacked(bytes: Buffer, { at, method, packedSize }: Entry, most: number): Buffer | 'broken' | 'too-large' {
	if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return 'broken'
	const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
	if (start + packedSize > bytes.length) return 'broken'
	const packed = bytes.subarray(start, start + packedSize)
	if (method === 0) return packed.length > most ? 'too-large' : packed
	if (method !== 8) return 'broken'
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
	} catch (error) {
		return error instanceof RangeError ? 'too-large' : 'broken'
	}
}

function refused(reason: 'broken-archive' | 'too-large-inside' | 'protected'): ZipReading {
	return { kind: 'refused', reason }
}
