import type { LoaderFunctionArgs } from '@remix-run/node'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicAnswer } from '~/lib/public-answer.server'
import { signedCredential } from '../shared/signed-credential.server'

/** The certificate as an Open Badge, for anyone who has its code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { certificate, text } = await signedCredential(request, params, 'openbadge.json')
	return publicAnswer(request, text, {
		type: 'application/vc',
		seconds: 0,
		headers: {
			'Content-Disposition': `attachment; filename="kursbevis-${certificate.code}.json"`,
			'X-Robots-Tag': 'noindex',
		},
	})
}

export const action = onlyToRead
