import { expect, test } from 'vitest'
import { type Canvas, fill, newCanvas } from './canvas'
import { readOutline } from './outlines'

const black = [0, 0, 0] as const

/** How dark each pixel is, from 0 to 1, row by row. */
function shades({ width, height, pixels }: Canvas): number[][] {
	return Array.from({ length: height }, (_row, y) =>
		Array.from(
			{ length: width },
			(_pixel, x) => Math.round((1 - (pixels[(y * width + x) * 3] ?? 0) / 255) * 100) / 100,
		),
	)
}

function painted(path: string, size = 4): number[][] {
	const canvas = newCanvas(size, size)
	fill(canvas, readOutline(path), black)
	return shades(canvas)
}

test('fills whole pixels, and leaves the others', () => {
	expect(painted('M 1 1 h 2 v 2 h -2 Z')).toEqual([
		[0, 0, 0, 0],
		[0, 1, 1, 0],
		[0, 1, 1, 0],
		[0, 0, 0, 0],
	])
})

test('mixes a pixel by the share of it that is covered', () => {
	expect(painted('M 0.5 0 h 2 v 0.5 h -2 Z')[0]).toEqual([0.25, 0.5, 0.25, 0])
	expect(painted('M 0 0 L 4 0 L 0 4 Z').map((row, y) => row[3 - y])).toEqual([0.5, 0.5, 0.5, 0.5])
	expect(painted('M 0 0 L 4 0 L 0 1 Z')[0]).toEqual([0.87, 0.62, 0.38, 0.12].map((share) => expect.closeTo(share, 1)))
})

test('a hole is wound the other way; what lies on itself is filled once', () => {
	expect(painted('M 0 0 h 4 v 4 h -4 Z M 1 1 v 2 h 2 v -2 Z')[1]).toEqual([1, 0, 0, 1])
	expect(painted('M 0 0 h 4 v 4 h -4 Z M 1 1 h 2 v 2 h -2 Z')[1]).toEqual([1, 1, 1, 1])
})

test('what reaches over the edge is cut off there', () => {
	expect(painted('M -9 1 h 40 v 1 h -40 Z')).toEqual([
		[0, 0, 0, 0],
		[1, 1, 1, 1],
		[0, 0, 0, 0],
		[0, 0, 0, 0],
	])
	expect(
		painted('M 40 40 h 9 v 9 h -9 Z')
			.flat()
			.every((shade) => shade === 0),
	).toBe(true)
})

test('a circle of curves covers π r²', () => {
	const circle =
		'M 0 10 c 0 -5.523 4.477 -10 10 -10 c 5.523 0 10 4.477 10 10 c 0 5.523 -4.477 10 -10 10 c -5.523 0 -10 -4.477 -10 -10'
	const covered = painted(circle, 20)
		.flat()
		.reduce((sum, shade) => sum + shade, 0)

	expect(covered).toBeCloseTo(Math.PI * 100, -1)
})

test('an outline with a command that is not known is refused', () => {
	expect(() => readOutline('M 0 0 A 1 1 0 0 0 2 2')).toThrow('A')
})
