import { z } from 'zod'
import type { Certificate } from '~/domain/certificate'
import { languages } from '~/domain/language'
import { certificateFilesWords } from '~/i18n/certificate-files'
import { endWith } from '~/lib/http-errors.server'
import { type CertificatePrint, certificateDocument, NameNotPrintable } from './certificate.server'
import { certificateLanguage } from './certificate-words'

const Asked = z.enum(languages)

/**
 * The certificate as a PDF in an answer to a request, in the language that `?sprak=` asks for, or in its own.
 *
 * @throws Response 409 when the font lacks a letter of the name, with the letters; 410 when the facts are gone
 */
export async function certificateAnswer(
	request: Request,
	certificate: Certificate,
	print: Omit<CertificatePrint, 'language'>,
): Promise<Response> {
	if (!certificate.holderName) endWith(410, certificateFilesWords().erased)
	const own = certificateLanguage(certificate.language)
	const asked = Asked.catch(own).parse(new URL(request.url).searchParams.get('sprak'))
	const pdf = await certificateDocument(certificate, { ...print, language: asked }).catch((error: unknown) => {
		if (!(error instanceof NameNotPrintable)) throw error
		const letters = error.refusal.letters.map((letter) => `«${letter}»`).join(', ')
		return endWith(409, certificateFilesWords().notPrintable(letters))
	})
	const language = asked === own || certificate.texts[asked] ? asked : own
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="kursbevis-${certificate.code}-${language}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
