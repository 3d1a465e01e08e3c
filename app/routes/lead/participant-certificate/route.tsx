import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listCertificatesByRunEnrolment } from '#db/queries/certificates'
import { certificateAnswer } from '~/documents/certificate-answer.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'
import { verificationPath } from '~/ui/paths'
import { participantAt } from '../shared/participant-at.server'

const Params = z.object({ code: z.string().max(40) })

/** A certificate that was earned in the run as a PDF, for the leader to print: not everybody has an account. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { enrolment } = await participantAt(request, params)
	const { code } = parseParams(Params, params)
	const certificates = await listCertificatesByRunEnrolment(db, enrolment.id)
	const certificate = foundOr404(certificates.find((one) => one.code === code))
	return certificateAnswer(certificate, publicUrl + verificationPath(code))
}

/** Nothing is written here. */
export const action = onlyToRead
