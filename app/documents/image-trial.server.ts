import type { PrintedImage } from '~/domain/institution-image'
import { typesetPdf } from './typeset.server'

const source = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Trial")
#set text(font: "Source Sans 3", fallback: false, lang: "en")
#image(data.file, width: 5cm, alt: "Trial")`

/** Whether a picture can be printed: one that is cut short or broken would stop every certificate that names it. */
export function isPrintableImage({ bytes, mediaType }: Pick<PrintedImage, 'bytes' | 'mediaType'>): boolean {
	const file = mediaType === 'image/png' ? 'image.png' : 'image.jpg'
	try {
		typesetPdf(source, { data: { file }, at: new Date(0), files: new Map([[file, bytes]]) })
		return true
	} catch {
		return false
	}
}
