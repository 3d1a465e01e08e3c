import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { certificateAnswer } from '~/documents/certificate-answer.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'
import { verificationPath } from '~/ui/paths'

const Params = z.object({ code: z.string().max(40) })

/** The holder's own certificate as a PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const { code } = parseParams(Params, params)
	const certificate = foundOr404(await findOwnCertificate(db, code, person.id))
	return certificateAnswer(certificate, publicUrl + verificationPath(certificate.code))
}

/** Nothing is written here. */
export const action = onlyToRead
