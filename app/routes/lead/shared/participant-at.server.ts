import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunEnrolment } from '#db/queries/run-enrolments'
import type { RunEnrolmentId } from '~/domain/ids'
import type { RunEnrolment } from '~/domain/run-enrolment'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { runAt } from './run-at.server'

const EnrolmentParams = z.object({ enrolment: z.uuid().transform((id) => id as RunEnrolmentId) })

/** As `runAt`, with the participant of the run that the address names, whatever has become of them; or 404. */
export async function participantAt(
	request: Request,
	params: unknown,
): Promise<Awaited<ReturnType<typeof runAt>> & { enrolment: RunEnrolment }> {
	const place = await runAt(request, params)
	const { enrolment: id } = parseParams(EnrolmentParams, params)
	return { ...place, enrolment: foundOr404(await findRunEnrolment(db, place.run.id, id)) }
}
