import type { RunDayId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** How many with a seat in each of these runs have done nothing in its course yet; who has no account is one of them. */
export async function countNotBegun(db: Db, runIds: readonly RunId[]): Promise<Map<RunId, number>> {
	if (runIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('runEnrolment')
		.innerJoin('courseRun', 'courseRun.id', 'runEnrolment.runId')
		.leftJoin('enrolment', (join) =>
			join
				.onRef('enrolment.personId', '=', 'runEnrolment.personId')
				.onRef('enrolment.courseId', '=', 'courseRun.courseId'),
		)
		.select(['runEnrolment.runId', (eb) => eb.fn.countAll().as('n')])
		.where('runEnrolment.runId', 'in', [...runIds])
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('enrolment.lastActiveAt', 'is', null)
		.groupBy('runEnrolment.runId')
		.execute()
	return new Map(rows.map(({ runId, n }) => [runId, Number(n)]))
}

/** Days of these runs that are over and lack marks: how many people nobody has said anything of. The longest ago first. */
export async function listDaysUnmarked(
	db: Db,
	runIds: readonly RunId[],
	at: Timestamp,
): Promise<{ id: RunDayId; runId: RunId; number: number; endsAt: Timestamp; people: number }[]> {
	if (runIds.length === 0) return []
	const rows = await db
		.selectFrom('runDay')
		.innerJoin('runEnrolment', 'runEnrolment.runId', 'runDay.runId')
		.select(['runDay.id', 'runDay.runId', 'runDay.number', 'runDay.endsAt'])
		.select((eb) => eb.fn.countAll().as('n'))
		.where('runDay.runId', 'in', [...runIds])
		.where('runDay.endsAt', '<', at)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('attendanceMark')
						.select('attendanceMark.id')
						.whereRef('attendanceMark.runEnrolmentId', '=', 'runEnrolment.id')
						.whereRef('attendanceMark.runDayId', '=', 'runDay.id')
						.where('attendanceMark.supersededAt', 'is', null)
						.where('attendanceMark.presence', '!=', 'unmarked'),
				),
			),
		)
		.groupBy(['runDay.id', 'runDay.runId', 'runDay.number', 'runDay.endsAt'])
		.orderBy('runDay.endsAt')
		.orderBy('runDay.id')
		.execute()
	return rows.map(({ n, ...day }) => ({ ...day, people: Number(n) }))
}
