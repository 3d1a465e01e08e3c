import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certificateLanguage } from '~/documents/certificate-words'
import { type Certificate, languagesOf } from '~/domain/certificate'
import { statusOf } from '~/domain/certificate-status'
import { type Language, languages } from '~/domain/language'
import { secondsUntil } from '~/domain/throttle'
import { certificateFilesWords } from '~/i18n/certificate-files'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { notFound, parseParams } from '~/lib/http-errors.server'
import { verifyCertificate } from '~/operations/verify-certificate.server'
import { sharePath, verificationPath } from '~/ui/paths'

const Params = z.object({ code: z.string().max(100) })
const Asked = z.enum(languages).nullable().catch(null)

/**
 * The certificate in the address as it is shared, and the language to show it in: the one asked for if it has that, else
 * its own. Codes that don't exist are counted as on the page that verifies; one that is not valid any longer is shown
 * there and nowhere else.
 *
 * @throws Response 404 unknown, 429 too many unknown codes, or a redirect to where it is verified
 */
export async function sharedCertificate(
	request: Request,
	params: unknown,
): Promise<{ certificate: Certificate; language: Language }> {
	const { code: typed } = parseParams(Params, params)
	const moment = now()
	const found = await verifyCertificate(db, { typed, network: clientNetwork(request), now: moment })
	if (found.kind === 'wait') {
		const headers = {
			'Retry-After': String(secondsUntil(found.until, moment)),
			'Content-Type': 'text/plain; charset=utf-8',
		}
		throw new Response(`${certificateFilesWords().tryLater}\n`, { status: 429, headers })
	}
	if (found.kind !== 'found') notFound()
	const { certificate, standing } = found
	const isShown = statusOf(standing).kind === 'valid' && standing.forgottenAt === null
	if (!isShown) throw redirect(verificationPath(certificate.code))
	if (typed !== certificate.code) throw redirect(sharePath(certificate.code))
	const asked = Asked.parse(new URL(request.url).searchParams.get('sprak'))
	const language = asked && languagesOf(certificate).includes(asked) ? asked : certificateLanguage(certificate.language)
	return { certificate, language }
}
