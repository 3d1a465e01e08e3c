/** What a picture says of itself: its kind, and how many pixels it has. */
type Header = { mediaType: 'image/png' | 'image/jpeg'; width: number; height: number }

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Reads from its first bytes whether a file is a PNG (W3C PNG, 5.2 and 11.2.1) or a JPEG (ITU-T T.81, B.1 and B.2.2), and
 * how large the picture is; null for anything else. What the file or the browser calls it counts for nothing. Whether the
 * rest of it is whole is not looked at.
 */
export function readImageHeader(bytes: Buffer): Header | null {
	if (bytes.subarray(0, 8).equals(pngSignature)) return readPng(bytes)
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes)
	return null
}

/** The first chunk has to be IHDR, which is 13 bytes long and begins with width and height. */
function readPng(bytes: Buffer): Header | null {
	if (bytes.length < 33 || bytes.readUInt32BE(8) !== 13 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
	return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Goes from marker to marker until the frame header, which every JPEG has before its picture. */
function readJpeg(bytes: Buffer): Header | null {
	let at = 2
	while (at + 9 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0
		if (marker === 0xff) {
			at++
			continue
		}
		if (isFrame(marker)) {
			return { mediaType: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
		}
		// The picture itself, or its end, before any frame.
		if (marker === 0xda || marker === 0xd9) return null
		at += 2 + bytes.readUInt16BE(at + 2)
	}
	return null
}

/** SOF0 to SOF15, without the three numbers among them that mean something else (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
