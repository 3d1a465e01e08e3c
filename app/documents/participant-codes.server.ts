import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { toString as qrCode } from 'qrcode'
import { languageAtHand } from '~/i18n/language-at-hand'
import { participantCodesWords } from '~/i18n/participant-codes'
import { asPrinted, documentFonts, lettersNotInFont } from './font-letters.server'
import source from './participant-codes.typ?raw'

/** What a sheet of slips is made of. `entryUrl` is where a code is typed, `url` where one slip's QR code leads. */
export type ParticipantCodes = {
	readonly runTitle: string
	readonly entryUrl: string
	readonly slips: readonly { readonly name: string; readonly code: string; readonly url: string }[]
}

/** Where Typst puts the address, in bold. */
const addressHere = '{address}'

/**
 * A sheet with one slip to cut out for each participant without an account, as a tagged PDF (PDF/UA-1, A4) in the language
 * at hand. A letter that the font lacks is printed as a dot: the code is what counts, and the name only says whose it is.
 */
export async function participantCodesDocument({ runTitle, entryUrl, slips }: ParticipantCodes): Promise<Uint8Array> {
	const language = languageAtHand()
	// Named, and so never mirrored: the font has no letters for the marks.
	const words = participantCodesWords(language)
	const data = JSON.stringify({
		language,
		title: words.title(printable(runTitle)),
		cut: words.cut,
		goTo: words.goTo(addressHere),
		run: printable(runTitle),
		address: entryUrl.replace(/^https?:\/\//, ''),
		slips: await Promise.all(
			slips.map(async ({ name, code, url }) => ({
				...{ name: printable(name), code, picture: words.picture(code) },
				qr: await qrCode(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
			})),
		),
	})
	const pdf = typst().pdf({ mainFileContent: source, inputs: { data } }, { pdfStandard: 'ua-1', creationTimestamp: 0 })
	// Otherwise Typst remembers every layout that it ever made, of everybody.
	typst().evictCache(0)
	return pdf
}

function printable(text: string): string {
	const line = asPrinted(text)
	const missing = new Set(lettersNotInFont(line)?.letters ?? [])
	if (missing.size === 0) return line
	return [...new Intl.Segmenter().segment(line)].map(({ segment }) => (missing.has(segment) ? '·' : segment)).join('')
}

let compiler: NodeCompiler | undefined

/** One compiler a process, made at the first sheet: it reads the fonts once. */
function typst(): NodeCompiler {
	compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] })
	return compiler
}
