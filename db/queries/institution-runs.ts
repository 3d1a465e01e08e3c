import type { RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** How many people with a seat in each of these runs have a certificate that was earned in it. */
export async function countCertified(db: Db, runIds: readonly RunId[]): Promise<Map<RunId, number>> {
	if (runIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('certificate')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'certificate.runEnrolmentId')
		.select(['runEnrolment.runId', (eb) => eb.fn.count('runEnrolment.id').distinct().as('n')])
		.where('runEnrolment.runId', 'in', [...runIds])
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('certificate.revokedAt', 'is', null)
		.where('certificate.replacedAt', 'is', null)
		.groupBy('runEnrolment.runId')
		.execute()
	return new Map(rows.map(({ runId, n }) => [runId, Number(n)]))
}
