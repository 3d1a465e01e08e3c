/** A point; y grows downwards. */
export type Point = { readonly x: number; readonly y: number }
/** A closed shape of straight lines: the last point is joined to the first. */
export type Polygon = readonly Point[]
/** Six numbers as in SVG: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [number, number, number, number, number, number]

export const sameSize: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer
	const [A, B, C, D, E, F] = inner
	return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f]
}

/** Straight pieces that a curve is drawn with: on letters of up to 80 pixels none is off by a tenth of a pixel. */
const pieces = 8

/**
 * Reads the outline of an SVG path (SVG 2, 9.3) as closed polygons, as `matrix` lays them down. It knows the commands
 * that Typst writes: M m L l H h V v C c Q q Z z.
 *
 * @throws Error at any other command
 */
export function readOutline(path: string, matrix: Matrix = sameSize): Polygon[] {
	const [a, b, c, d, e, f] = matrix
	const polygons: Point[][] = []
	let polygon: Point[] = []
	let at: Point = { x: 0, y: 0 }
	let start = at

	const lineTo = (to: Point) => {
		polygon.push({ x: a * to.x + c * to.y + e, y: b * to.x + d * to.y + f })
		at = to
	}
	for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const isRelative = command === command.toLowerCase()
		const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
		const from = isRelative ? at : { x: 0, y: 0 }
		const point = (index: number): Point => ({
			x: from.x + (numbers[index] ?? 0),
			y: from.y + (numbers[index + 1] ?? 0),
		})
		switch (command.toUpperCase()) {
			case 'M': {
				const to = point(0)
				polygon = []
				polygons.push(polygon)
				lineTo(to)
				start = to
				break
			}
			case 'L':
				lineTo(point(0))
				break
			case 'H':
				lineTo({ x: from.x + (numbers[0] ?? 0), y: at.y })
				break
			case 'V':
				lineTo({ x: at.x, y: from.y + (numbers[0] ?? 0) })
				break
			case 'Q':
				for (const each of quadratic(at, point(0), point(2))) lineTo(each)
				break
			case 'C':
				for (const each of cubic(at, point(0), point(2), point(4))) lineTo(each)
				break
			case 'Z':
				at = start
				break
			default:
				throw new Error(`The outline has a command that is not known: ${command}`)
		}
	}
	return polygons.filter(({ length }) => length > 2)
}

function steps<Made>(make: (t: number, u: number) => Made): Made[] {
	return Array.from({ length: pieces }, (_none, index) => make((index + 1) / pieces, 1 - (index + 1) / pieces))
}

function quadratic(p: Point, q: Point, r: Point): Point[] {
	return steps((t, u) => ({
		x: u * u * p.x + 2 * u * t * q.x + t * t * r.x,
		y: u * u * p.y + 2 * u * t * q.y + t * t * r.y,
	}))
}

function cubic(p: Point, q: Point, r: Point, s: Point): Point[] {
	return steps((t, u) => ({
		x: u ** 3 * p.x + 3 * u * u * t * q.x + 3 * u * t * t * r.x + t ** 3 * s.x,
		y: u ** 3 * p.y + 3 * u * u * t * q.y + 3 * u * t * t * r.y + t ** 3 * s.y,
	}))
}
