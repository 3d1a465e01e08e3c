import type { Certificate } from '~/domain/certificate'
import { endWith } from '~/lib/http-errors.server'
import { certificateDocument, NameNotPrintable } from './certificate.server'

/**
 * The certificate as a PDF in an answer to a request.
 *
 * @throws Response 409 when the font lacks a letter of the name, with the letters
 */
export async function certificateAnswer(certificate: Certificate, verifyUrl: string): Promise<Response> {
	const pdf = await certificateDocument(certificate, verifyUrl).catch((error: unknown) => {
		if (!(error instanceof NameNotPrintable)) throw error
		const letters = error.refusal.letters.map((letter) => `«${letter}»`).join(', ')
		return endWith(409, `Navnet på beviset har tegn som vi ikke kan trykke: ${letters}. Kontakt distriktskontoret.`)
	})
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="kursbevis-${certificate.code}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
