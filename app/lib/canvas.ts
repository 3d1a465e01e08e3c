import type { Point, Polygon } from './outlines'

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number]
/** A picture without transparency: three bytes a pixel, row by row from the top. */
export type Canvas = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** A white picture of this many pixels. */
export function newCanvas(width: number, height: number): Canvas {
	return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) }
}

/**
 * Fills a shape with a colour. A pixel that the edge crosses is mixed by the exact share of it that the shape covers,
 * which is what makes letters smooth. Inside is what the outlines wind around (SVG's `nonzero`).
 *
 * Each line adds, row by row, the share of the pixels to its right that it covers, with its direction as sign; the sum
 * from the left is then how much of a pixel is inside.
 */
export function fill(canvas: Canvas, polygons: readonly Polygon[], colour: Colour): void {
	const box = boxOf(polygons, canvas)
	if (!box) return
	const width = box.right - box.left + 2
	const cover = new Float64Array(width * (box.bottom - box.top))
	for (const polygon of polygons) {
		for (const [index, from] of polygon.entries()) {
			const to = polygon[(index + 1) % polygon.length] ?? from
			addLine(cover, width, within(from, box), within(to, box))
		}
	}
	for (let y = box.top; y < box.bottom; y++) {
		let sum = 0
		for (let x = box.left; x < box.right; x++) {
			sum += cover[(y - box.top) * width + (x - box.left)] ?? 0
			mix(canvas.pixels, (y * canvas.width + x) * 3, colour, Math.min(1, Math.abs(sum)))
		}
	}
}

type Box = { left: number; top: number; right: number; bottom: number }

/** The pixels that the shape touches within the picture. */
function boxOf(polygons: readonly Polygon[], { width, height }: Canvas): Box | null {
	const box = { left: width, top: height, right: 0, bottom: 0 }
	for (const { x, y } of polygons.flat()) {
		box.left = Math.min(box.left, Math.max(0, Math.floor(x)))
		box.top = Math.min(box.top, Math.max(0, Math.floor(y)))
		box.right = Math.max(box.right, Math.min(width, Math.ceil(x)))
		box.bottom = Math.max(box.bottom, Math.min(height, Math.ceil(y)))
	}
	return box.left < box.right && box.top < box.bottom ? box : null
}

/** The point as seen from the corner of the box. What lies outside is drawn along its edge, which changes nothing inside. */
function within({ x, y }: Point, { left, top, right, bottom }: Box): Point {
	return {
		x: Math.min(Math.max(x, left), right) - left,
		y: Math.min(Math.max(y, top), bottom) - top,
	}
}

function addLine(cover: Float64Array, width: number, from: Point, to: Point): void {
	if (from.y === to.y) return
	const direction = from.y < to.y ? 1 : -1
	const [upper, lower] = direction === 1 ? [from, to] : [to, from]
	const slope = (lower.x - upper.x) / (lower.y - upper.y)
	for (let row = Math.floor(upper.y); row < Math.ceil(lower.y); row++) {
		const above = Math.max(upper.y, row)
		const below = Math.min(lower.y, row + 1)
		const one = upper.x + (above - upper.y) * slope
		const other = upper.x + (below - upper.y) * slope
		addToRow(cover, row * width, [Math.min(one, other), Math.max(one, other)], (below - above) * direction)
	}
}

/** Spreads a line's height over the pixels that it crosses in one row, by how much of each lies to its right. */
function addToRow(cover: Float64Array, row: number, [left, right]: [number, number], height: number): void {
	const first = Math.floor(left)
	let before = 0
	for (let x = first; x < Math.max(first + 1, Math.ceil(right)); x++) {
		// The share of the line left of this pixel's right edge, less the part of it still crossing this pixel.
		const covered = shareRightOf(left, right, x)
		cover[row + x] = (cover[row + x] ?? 0) + height * (covered - before)
		before = covered
	}
	const last = row + Math.max(first + 1, Math.ceil(right))
	cover[last] = (cover[last] ?? 0) + height * (1 - before)
}

/** How much of pixel `x` lies to the right of a line that goes from `left` to `right` through the row, on average over its height. */
function shareRightOf(left: number, right: number, x: number): number {
	const span = right - left
	if (span < 1e-9) return Math.min(1, Math.max(0, x + 1 - left))
	const sum = (edge: number) => {
		const inside = Math.min(Math.max(edge - left, 0), span)
		return (inside * inside) / 2 + Math.max(0, edge - right) * span
	}
	return (sum(x + 1) - sum(x)) / span
}

function mix(pixels: Uint8Array, at: number, [red, green, blue]: Colour, share: number): void {
	if (share < 1 / 512) return
	pixels[at] = between(pixels[at], red, share)
	pixels[at + 1] = between(pixels[at + 1], green, share)
	pixels[at + 2] = between(pixels[at + 2], blue, share)
}

function between(under = 0, over: number, share: number): number {
	return Math.round(under + (over - under) * share)
}
