import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listCertificatesByRunEnrolment } from '#db/queries/certificates'
import { certificateAnswer } from '~/documents/certificate-answer.server'
import { issuerKey } from '~/issuer.server'
import { now } from '~/lib/clock.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { gatherPrint } from '~/operations/gather-print.server'
import { portalPurpose, publicUrl } from '~/portal.server'
import { participantAt } from '../shared/participant-at.server'

const Params = z.object({ code: z.string().max(40) })

/** A certificate that was earned in the run as a PDF, for the leader to print: not everybody has an account. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { enrolment } = await participantAt(request, params)
	const { code } = parseParams(Params, params)
	const certificates = await listCertificatesByRunEnrolment(db, enrolment.id)
	const certificate = foundOr404(certificates.find((one) => one.code === code))
	return certificateAnswer(request, certificate, {
		...(await gatherPrint(db, { certificate, key: issuerKey(), publicUrl, now: now() })),
		isDemonstration: portalPurpose === 'demonstration',
	})
}

/** Nothing is written here. */
export const action = onlyToRead
