import type { RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** How many people with a seat in each of these runs have a valid certificate of each kind that was earned in it; the key is `run kind`. */
export async function countCertified(db: Db, runIds: readonly RunId[]): Promise<Map<string, number>> {
	if (runIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('certificate')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'certificate.runEnrolmentId')
		.select(['runEnrolment.runId', 'certificate.kind', (eb) => eb.fn.count('runEnrolment.id').distinct().as('n')])
		.where('runEnrolment.runId', 'in', [...runIds])
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('certificate.revokedAt', 'is', null)
		.where('certificate.replacedAt', 'is', null)
		.groupBy(['runEnrolment.runId', 'certificate.kind'])
		.execute()
	return new Map(rows.map(({ runId, kind, n }) => [`${runId} ${kind}`, Number(n)]))
}
