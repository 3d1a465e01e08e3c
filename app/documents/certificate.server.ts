import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { toString as qrCode } from 'qrcode'
import type { Certificate } from '~/domain/certificate'
import source from './certificate.typ?raw'
import { certificateLanguage, certificateWords, dayOfIssue } from './certificate-words'
import { metInWords } from './evidence-words'
import { asPrinted, documentFonts, type LettersRefusal, lettersNotInFont } from './font-letters.server'

/** A certificate whose holder's name holds letters that the font lacks. Forms prevent it by `lettersNotInFont`. */
export class NameNotPrintable extends Error {
	override name = 'NameNotPrintable'
	constructor(readonly refusal: LettersRefusal) {
		super('The name on the certificate has letters that the font lacks')
	}
}

/**
 * The certificate as a tagged PDF (PDF/UA-1, A4 landscape) in its own language. The same certificate and address give
 * the same bytes, in every process and for ever, as long as the layout stays.
 *
 * @param verifyUrl where anyone can check the certificate; printed, and in the QR code
 * @throws NameNotPrintable when the font lacks a letter of the name
 */
export async function certificateDocument(certificate: Certificate, verifyUrl: string): Promise<Uint8Array> {
	const refusal = lettersNotInFont(certificate.holderName)
	if (refusal) throw new NameNotPrintable(refusal)
	const data = JSON.stringify(await printedFacts(certificate, verifyUrl))
	const pdf = typst().pdf(
		{ mainFileContent: source, inputs: { data } },
		{ pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(certificate.issuedAt) / 1000) },
	)
	// Otherwise Typst remembers every layout that it ever made, of everybody.
	typst().evictCache(0)
	return pdf
}

/** All that `certificate.typ` prints, in the words of the certificate's language. It gets text, never code. */
async function printedFacts(certificate: Certificate, verifyUrl: string) {
	const language = certificateLanguage(certificate.language)
	const words = certificateWords(language)
	const holder = asPrinted(certificate.holderName)
	return {
		language,
		title: `${certificate.kindTitle} – ${holder} – ${certificate.courseTitle}`,
		kindTitle: certificate.kindTitle,
		holder,
		hasCompleted: words.hasCompleted,
		course: certificate.courseTitle,
		extent: `${words.hours(certificate.hours)}, ${words.version(certificate.courseVersion)}`,
		issued: words.issued(dayOfIssue(certificate.issuedAt, language), certificate.issuer),
		issuer: certificate.issuer,
		met: { heading: words.met, sentences: metInWords(certificate, language) },
		outcomes: { heading: words.outcomes, sentences: certificate.outcomes },
		verify: {
			heading: words.verify,
			codeLabel: words.code,
			code: certificate.code,
			checkAt: words.checkAt,
			url: verifyUrl,
			address: verifyUrl.replace(/^https?:\/\//, ''),
			qr: await qrCode(verifyUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
			qrText: words.qr,
		},
		page: words.page,
	}
}

let compiler: NodeCompiler | undefined

/** One compiler a process, made at the first certificate: it reads the fonts once. */
function typst(): NodeCompiler {
	compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] })
	return compiler
}
