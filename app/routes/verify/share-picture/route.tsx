import type { LoaderFunctionArgs } from '@remix-run/node'
import { sharePicture } from '~/documents/share-picture.server'
import type { Certificate } from '~/domain/certificate'
import type { Language } from '~/domain/language'
import { onlyToRead } from '~/lib/http-errors.server'
import { portalPurpose } from '~/portal.server'
import { sharedCertificate } from '../shared/shared-certificate.server'

/** Pictures that a process keeps, of about 60 KB each: a certificate that has just been shared is fetched many times. */
const mostKept = 40
const kept = new Map<string, Uint8Array>()

/** The picture that stands for a certificate on social media. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { certificate, language } = await sharedCertificate(request, params)
	return new Response(pictureOf(certificate, language) as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'image/png',
			'Cache-Control': 'public, max-age=3600',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'X-Robots-Tag': 'noindex',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead

/** The newest stay. A certificate's facts never change, so its picture doesn't. */
function pictureOf(certificate: Certificate, language: Language): Uint8Array {
	const key = `${certificate.id} ${language}`
	const picture =
		kept.get(key) ?? sharePicture(certificate, { language, isDemonstration: portalPurpose === 'demonstration' })
	kept.delete(key)
	kept.set(key, picture)
	const [oldest] = kept.keys()
	if (kept.size > mostKept && oldest) kept.delete(oldest)
	return picture
}
