import { toString as qrCode } from 'qrcode'
import { type Certificate, certificateIn } from '~/domain/certificate'
import type { CertificateLayout } from '~/domain/certificate-layout'
import type { PrintedImage } from '~/domain/institution-image'
import type { Language } from '~/domain/language'
import layout1 from './certificate-1.typ?raw'
import { certificateLanguage, dayOfIssue, wordsOn } from './certificate-words'
import { metInWords } from './evidence-words'
import { asPrinted, type LettersRefusal, lettersNotInFont } from './font-letters.server'
import { printable, typesetPdf } from './typeset.server'

/** What is printed beside the facts. It holds plain data alone, so that it can be sent to a worker thread as it is. */
export type CertificatePrint = {
	/** Where anyone can check the certificate; printed, and in the QR code. */
	readonly verifyUrl: string
	/** The signed credential as it is downloaded, to go with the paper as an attachment; null leaves it out. */
	readonly credential: string | null
	/** The language that the holder asks for; one that the certificate has not got gives its own (`languagesOf`). */
	readonly language: Language
	/** Whether the portal is a demonstration: then the paper says that it is not a real certificate. */
	readonly isDemonstration: boolean
	/** The images of the institution, as the certificate names them. */
	readonly images: readonly PrintedImage[]
	/** The code of the certificate that this one corrects; null when it corrects none. */
	readonly replaces: string | null
}

const sources: Record<CertificateLayout, string> = { 1: layout1 }

/** What the credential is called in the PDF. */
export const attachmentName = 'openbadge.json'

/** A certificate whose holder's name holds letters that the font lacks. Forms prevent it by `lettersNotInFont`. */
export class NameNotPrintable extends Error {
	override name = 'NameNotPrintable'
	constructor(readonly refusal: LettersRefusal) {
		super('the font lacks letters of the name on the certificate')
	}
}

/**
 * The certificate as a tagged PDF (PDF/UA-1, A4 landscape), in the layout that it was issued with. The same certificate and
 * the same print give the same bytes, in every process and thread and for ever. About 20 ms each; keeps no state of its own
 * but the compiler.
 *
 * @throws NameNotPrintable when the font lacks a letter of the name
 */
export async function certificateDocument(certificate: Certificate, print: CertificatePrint): Promise<Uint8Array> {
	const refusal = lettersNotInFont(certificate.holderName)
	if (refusal) throw new NameNotPrintable(refusal)
	const files = new Map(print.images.map((image) => [fileOf(image), image.bytes]))
	const data = await printedFacts(certificateIn(certificate, print.language), print)
	return typesetPdf(sources[certificate.layout], { data, at: new Date(certificate.issuedAt), files })
}

/** All that the layouts print, in the words of the certificate's language. It gets text, never code. */
async function printedFacts(certificate: Certificate, print: CertificatePrint) {
	const language = certificateLanguage(certificate.language)
	const words = wordsOn(certificate, language)
	const holder = asPrinted(certificate.holderName)
	const title = `${certificate.kindTitle} – ${holder} – ${certificate.courseTitle}`
	return {
		language,
		title: print.isDemonstration ? `${words.demonstration}: ${title}` : title,
		demonstration: print.isDemonstration ? words.demonstration : null,
		kindTitle: certificate.kindTitle,
		holder,
		hasCompleted: words.hasCompleted,
		course: certificate.courseTitle,
		extent: `${words.hours(certificate.hours)}, ${words.version(certificate.courseVersion)}`,
		issued: words.issued(dayOfIssue(certificate.issuedAt, words), certificate.issuer),
		issuer: certificate.issuer,
		met: { heading: words.met, sentences: metInWords(certificate, language).map(printable) },
		outcomes: { heading: words.outcomes, sentences: certificate.outcomes },
		logo: imageFor('logo', print, words.logo),
		signature: imageFor('signature', print, words.signature),
		verify: {
			heading: words.verify,
			codeLabel: words.code,
			code: certificate.code,
			checkAt: words.checkAt,
			url: print.verifyUrl,
			address: print.verifyUrl.replace(/^https?:\/\//, ''),
			qr: await qrCode(print.verifyUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
			qrText: words.qr,
		},
		replaces: print.replaces && words.replaces(print.replaces),
		credential: print.credential && { name: attachmentName, text: print.credential, description: words.credential },
		page: words.page,
	}
}

/** An image with its text for those who don't see it, or null when there is none for this use. */
function imageFor(use: PrintedImage['use'], { images }: CertificatePrint, altFor: (text: string) => string) {
	const image = images.find((candidate) => candidate.use === use)
	if (!image) return null
	const text = printable(image.altText)
	return { file: fileOf(image), alt: altFor(text), text }
}

function fileOf({ use, mediaType }: PrintedImage): string {
	return `${use}.${mediaType === 'image/png' ? 'png' : 'jpg'}`
}
