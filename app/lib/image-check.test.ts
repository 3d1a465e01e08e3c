import { expect, test } from 'vitest'
import { readImageHeader } from './image-check.server'

const png = (width: number, height: number) => {
	const bytes = Buffer.alloc(33)
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
	bytes.write('IHDR', 12, 'latin1')
	bytes.writeUInt32BE(width, 16)
	bytes.writeUInt32BE(height, 20)
	return bytes
}
/** A comment, a table that looks like a frame, filling, and the frame itself: 320 wide, 200 high. */
const jpeg = Buffer.from(
	'ffd8 fffe0006aabbccdd ffc40003ff ffff ffc2000b0800c80140 0111001100'.replaceAll(' ', ''),
	'hex',
)

test('reads the kind and the size of a picture from its bytes', () => {
	expect(readImageHeader(png(640, 480))).toEqual({ mediaType: 'image/png', width: 640, height: 480 })
	expect(readImageHeader(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 320, height: 200 })
})

test.each([
	['nothing', Buffer.alloc(0)],
	['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
	['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
	['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script>')],
	['a PNG that ends after its signature', png(640, 480).subarray(0, 12)],
	['a PNG whose first chunk is another', Buffer.concat([png(1, 1).subarray(0, 12), Buffer.alloc(30)])],
	['a JPEG without a picture', Buffer.from('ffd8ffd9', 'hex')],
	['a JPEG whose pieces lead nowhere', Buffer.from('ffd8fffe0000fffe0000', 'hex')],
	['a JPEG whose piece is longer than the file', Buffer.from('ffd8fffeffff00', 'hex')],
])('takes %s for no picture', (_what, bytes) => {
	expect(readImageHeader(bytes)).toBeNull()
})
