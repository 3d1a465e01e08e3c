import { type Certificate, certificateIn } from '~/domain/certificate'
import type { Language } from '~/domain/language'
import { pngFile } from '~/lib/png-file.server'
import { certificateLanguage, dayOfIssue, wordsOn } from './certificate-words'
import { paintSvg } from './paint-svg'
import source from './share-picture.typ?raw'
import { shareSize } from './share-picture-size'
import { printable, typesetSvg } from './typeset.server'

/**
 * The picture that stands for a certificate where its address is shared, as a PNG: kind, holder, course, issuer and day.
 * The same certificate and language give the same bytes. Takes about 0.1 s.
 */
export function sharePicture(
	certificate: Certificate,
	{ language: asked, isDemonstration }: { language: Language; isDemonstration: boolean },
): Uint8Array {
	const { kindTitle, holderName, courseTitle, hours, issuer, issuedAt, ...given } = certificateIn(certificate, asked)
	const language = certificateLanguage(given.language)
	const words = wordsOn(certificate, language)
	const data = {
		language,
		title: kindTitle,
		kindTitle,
		holder: printable(holderName),
		hasCompleted: words.hasCompleted,
		course: courseTitle,
		issued: `${words.hours(hours)} · ${issuer} · ${dayOfIssue(issuedAt, words)}`,
		demonstration: isDemonstration ? words.demonstration : null,
	}
	return pngFile(paintSvg(typesetSvg(source, { data }), shareSize))
}
