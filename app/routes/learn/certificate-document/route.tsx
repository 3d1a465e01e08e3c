import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { certificateAnswer } from '~/documents/certificate-answer.server'
import { issuerKey } from '~/issuer.server'
import { now } from '~/lib/clock.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { gatherPrint } from '~/operations/gather-print.server'
import { portalPurpose, publicUrl } from '~/portal.server'

const Params = z.object({ code: z.string().max(40) })

/** The holder's own certificate as a PDF, in the language that `?sprak=` asks for, with the credential attached. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const { code } = parseParams(Params, params)
	const certificate = foundOr404(await findOwnCertificate(db, code, person.id))
	return certificateAnswer(request, certificate, {
		...(await gatherPrint(db, { certificate, key: issuerKey(), publicUrl, now: now() })),
		isDemonstration: portalPurpose === 'demonstration',
	})
}

/** Nothing is written here. */
export const action = onlyToRead
