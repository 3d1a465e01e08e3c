import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import type { Certificate } from '~/domain/certificate'
import { secondsUntil } from '~/domain/throttle'
import { certificateFilesWords } from '~/i18n/certificate-files'
import { issuerKey } from '~/issuer.server'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { endWith, notFound, parseParams } from '~/lib/http-errors.server'
import { signCertificate } from '~/operations/sign-certificate.server'
import { verifyCertificate } from '~/operations/verify-certificate.server'
import { publicUrl } from '~/portal.server'

const Params = z.object({ code: z.string().max(100) })

/**
 * The certificate in the address with its signed credential, for anyone who has the code. Codes that don't exist are
 * counted as on the page that verifies.
 *
 * @param fileName what stands after the code in the address
 * @throws Response 404 unknown, 410 the facts are gone, 429 too many unknown codes; a redirect to the code as it is written
 */
export async function signedCredential(
	request: Request,
	params: unknown,
	fileName: string,
): Promise<{ certificate: Certificate; text: string }> {
	const { code: typed } = parseParams(Params, params)
	const moment = now()
	const found = await verifyCertificate(db, { typed, network: clientNetwork(request), now: moment })
	if (found.kind === 'wait') {
		throw new Response(`${certificateFilesWords().tooManyUnknown}\n`, {
			status: 429,
			headers: {
				'Retry-After': String(secondsUntil(found.until, moment)),
				'Content-Type': 'text/plain; charset=utf-8',
			},
		})
	}
	if (found.kind !== 'found') notFound()
	const { certificate } = found
	if (typed !== certificate.code) throw redirect(`/bevis/${certificate.code}/${fileName}`)
	const text = await signCertificate(db, { certificateId: certificate.id, key: issuerKey(), publicUrl, now: moment })
	if (text === null) endWith(410, certificateFilesWords().erasedHere('/bevis/fil'))
	return { certificate, text }
}
