import type { LoaderFunctionArgs } from '@remix-run/node'
import { toString as qrCode } from 'qrcode'
import { codePath } from '~/domain/run-paths'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'
import { runAt } from '../shared/run-at.server'

/** The link of the invitation as a QR code, with the quiet edge that cameras need. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const svg = await qrCode(publicUrl + codePath(run.invitationCode), {
		type: 'svg',
		margin: 4,
		errorCorrectionLevel: 'M',
	})
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, no-store' } })
}

/** Nothing is written here. */
export const action = onlyToRead
