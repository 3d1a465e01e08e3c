import { crc32, deflateSync } from 'node:zlib'
import type { Canvas } from './canvas'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The picture as a PNG file (W3C PNG): eight bits a colour, no transparency, nothing in it that tells when it was made. */
export function pngFile({ width, height, pixels }: Canvas): Buffer {
	const header = Buffer.alloc(13)
	header.writeUInt32BE(width, 0)
	header.writeUInt32BE(height, 4)
	header.set([8, 2, 0, 0, 0], 8)
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(differences(width, height, pixels), { level: 6 })),
		chunk('IEND', Buffer.alloc(0)),
	])
}

/** Each row as what differs from the row above it (filter 2): of a picture with flat colours hardly anything. */
function differences(width: number, height: number, pixels: Uint8Array): Buffer {
	const length = width * 3
	const filtered = Buffer.alloc((length + 1) * height)
	for (let y = 0; y < height; y++) {
		const row = y * (length + 1)
		filtered[row] = 2
		for (let x = 0; x < length; x++) {
			const above = y === 0 ? 0 : (pixels[(y - 1) * length + x] ?? 0)
			filtered[row + 1 + x] = (pixels[y * length + x] ?? 0) - above
		}
	}
	return filtered
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
	const framed = Buffer.alloc(body.length + 8)
	framed.writeUInt32BE(data.length, 0)
	framed.set(body, 4)
	framed.writeUInt32BE(crc32(body), body.length + 4)
	return framed
}
