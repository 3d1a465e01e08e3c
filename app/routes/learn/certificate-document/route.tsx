import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { certificateDocument } from '~/documents/certificate.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'
import { verificationPath } from '~/ui/paths'

const Params = z.object({ code: z.string().max(40) })

/** The holder's own certificate as a PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const { code } = parseParams(Params, params)
	const certificate = foundOr404(await findOwnCertificate(db, code, person.id))
	const pdf = await certificateDocument(certificate, publicUrl + verificationPath(certificate.code))
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `inline; filename="kursbevis-${certificate.code}.pdf"`,
			'Cache-Control': 'private, no-store',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
