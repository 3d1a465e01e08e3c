import { fill, newCanvas } from '~/lib/canvas'
import { pngFile } from '~/lib/png-file.server'

/** A stroke of ink on white, as a PNG of 300 × 100 pixels. */
export const signaturePng: Buffer = pngFile(signature())

function signature() {
	const canvas = newCanvas(300, 100)
	const stroke = Array.from({ length: 60 }, (_none, n) => ({ x: 10 + n * 4.6, y: 50 + 30 * Math.sin(n / 5) }))
	const back = [...stroke].reverse().map(({ x, y }) => ({ x, y: y + 4 }))
	fill(canvas, [[...stroke, ...back]], [20, 30, 70])
	return canvas
}
