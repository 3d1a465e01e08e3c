import { type Canvas, type Colour, fill, newCanvas } from '~/lib/canvas'
import { combined, type Matrix, readOutline, sameSize } from '~/lib/outlines'
import { attributeOf, xmlEvents } from '~/lib/xml-events'

/**
 * Paints an SVG as Typst writes one of a page without pictures and lines: filled shapes and letters, each in one colour.
 * A point is a pixel.
 *
 * @throws Error when there is a line, a picture or a colour of another kind in it
 */
export function paintSvg(svg: string, { width, height }: { width: number; height: number }): Canvas {
	const canvas = newCanvas(width, height)
	const glyphs = glyphsOf(svg)
	const matrices: Matrix[] = [sameSize]
	let isInGlyph = false
	for (const event of xmlEvents(svg)) {
		if (event.kind === 'close') {
			if (event.name === 'symbol') isInGlyph = false
			if (event.name === 'g') matrices.pop()
		}
		if (event.kind !== 'open') continue
		const { name, attributes } = event
		const matrix = combined(matrices.at(-1) ?? sameSize, matrixOf(attributes))
		if (name === 'symbol') isInGlyph = true
		if (name === 'g' && !event.isEmpty) matrices.push(matrix)
		if (name === 'image' || attributeOf(attributes, 'stroke'))
			throw new Error(`Only filled shapes are painted, no ${name}`)
		if (isInGlyph) continue
		if (name === 'path') fill(canvas, readOutline(attributeOf(attributes, 'd') ?? '', matrix), colourOf(attributes))
		if (name === 'use') {
			const outline = glyphs.get((attributeOf(attributes, 'xlink:href') ?? '').slice(1)) ?? ''
			const place: Matrix = [1, 0, 0, 1, numberOf(attributes, 'x'), numberOf(attributes, 'y')]
			fill(canvas, readOutline(outline, combined(matrix, place)), colourOf(attributes))
		}
	}
	return canvas
}

/** The outline of each letter, by the name that it is shown under. */
function glyphsOf(svg: string): Map<string, string> {
	const glyphs = new Map<string, string>()
	let name: string | null = null
	for (const event of xmlEvents(svg)) {
		if (event.kind === 'close' && event.name === 'symbol') name = null
		if (event.kind !== 'open') continue
		if (event.name === 'symbol') name = attributeOf(event.attributes, 'id')
		if (event.name === 'path' && name) glyphs.set(name, attributeOf(event.attributes, 'd') ?? '')
	}
	return glyphs
}

function matrixOf(attributes: string): Matrix {
	const transform = attributeOf(attributes, 'transform')
	if (transform === null) return sameSize
	const numbers =
		/^matrix\(([^)]*)\)$/
			.exec(transform)?.[1]
			?.trim()
			.split(/[\s,]+/)
			.map(Number) ?? []
	const [a, b, c, d, e, f] = numbers
	if (numbers.length !== 6 || numbers.some(Number.isNaN)) throw new Error(`A transform that is not known: ${transform}`)
	return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

function colourOf(attributes: string): Colour {
	const [, red, green, blue] = /^#(..)(..)(..)$/.exec(attributeOf(attributes, 'fill') ?? '') ?? []
	if (!red || !green || !blue) throw new Error('A shape is not filled with one colour')
	return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

function numberOf(attributes: string, name: string): number {
	return Number(attributeOf(attributes, name) ?? 0)
}
