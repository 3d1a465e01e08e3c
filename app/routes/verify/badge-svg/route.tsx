import type { LoaderFunctionArgs } from '@remix-run/node'
import { badgePicture } from '~/credentials/badge-picture'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicAnswer } from '~/lib/public-answer.server'
import { portalPurpose } from '~/portal.server'
import { signedCredential } from '../shared/signed-credential.server'

/** The certificate as a picture with the Open Badge in it, for anyone who has its code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { certificate, text } = await signedCredential(request, params, 'merke.svg')
	return publicAnswer(
		request,
		badgePicture(certificate, text, { isDemonstration: portalPurpose === 'demonstration' }),
		{
			type: 'image/svg+xml; charset=utf-8',
			seconds: 0,
			headers: {
				'Content-Disposition': `inline; filename="kursbevis-${certificate.code}.svg"`,
				'X-Robots-Tag': 'noindex',
			},
		},
	)
}

export const action = onlyToRead
