import type { KeptMark, MarkMethod, NewMark } from '~/domain/attendance'
import type { RunDay } from '~/domain/course-run'
import { groupedBy } from '~/domain/grouped'
import type { AttendanceMarkId, PersonId, RunDayId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import { updateAttendance } from './seat-attendance'

/** A day with the run that it belongs to and the secret that its codes are made from, which never leaves the server. */
export type DayToCheckIn = { readonly day: RunDay; readonly runId: RunId; readonly checkInSecret: string }

/** The day with this id, for checking in; undefined when there is none. */
export async function findDayToCheckIn(db: Db, id: RunDayId): Promise<DayToCheckIn | undefined> {
	const row = await db.selectFrom('runDay').selectAll().where('id', '=', id).executeTakeFirst()
	if (!row) return undefined
	const { runId, checkInSecret, ...day } = row
	return { day, runId, checkInSecret }
}

/** Days of runs that are held at this moment or begin before `soon`: those whose codes may be on a wall. */
export async function listDaysToCheckIn(
	db: Db,
	{ at, soon }: { at: Timestamp; soon: Timestamp },
): Promise<DayToCheckIn[]> {
	const rows = await db
		.selectFrom('runDay')
		.innerJoin('courseRun', 'courseRun.id', 'runDay.runId')
		.selectAll('runDay')
		.where('courseRun.cancelledAt', 'is', null)
		.where('runDay.startsAt', '<=', soon)
		.where('runDay.endsAt', '>=', at)
		.orderBy('runDay.startsAt')
		.orderBy('runDay.id')
		.execute()
	return rows.map(({ runId, checkInSecret, ...day }) => ({ day, runId, checkInSecret }))
}

/** How many with a seat are present and how many absent on each day of the run; a day without marks is not there. */
export async function countPresence(db: Db, runId: RunId): Promise<Map<RunDayId, { present: number; absent: number }>> {
	const rows = await db
		.selectFrom('attendanceMark')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'attendanceMark.runEnrolmentId')
		.select(['runDayId', 'presence', (eb) => eb.fn.countAll().as('n')])
		.where('runEnrolment.runId', '=', runId)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('attendanceMark.supersededAt', 'is', null)
		.where('presence', '!=', 'unmarked')
		.groupBy(['runDayId', 'presence'])
		.execute()
	return new Map(
		[...groupedBy(rows, ({ runDayId }) => runDayId)].map(([dayId, counts]) => {
			const of = (presence: string) => Number(counts.find((row) => row.presence === presence)?.n ?? 0)
			return [dayId, { present: of('present'), absent: of('absent') }]
		}),
	)
}

/**
 * Every mark on one day, by enrolment, as they reached the portal: the last word first, so that the one that holds comes
 * before those it replaced. With ids only those people's.
 */
export async function listMarks(
	db: Db,
	dayId: RunDayId,
	enrolmentIds?: readonly RunEnrolmentId[],
): Promise<Map<RunEnrolmentId, KeptMark[]>> {
	if (enrolmentIds?.length === 0) return new Map()
	const marks = db
		.selectFrom('attendanceMark')
		.leftJoin('person', 'person.id', 'attendanceMark.markedById')
		.select(['attendanceMark.id', 'runEnrolmentId as enrolmentId', 'presence', 'method', 'markedAt', 'recordedAt'])
		.select(['supersededAt', 'person.name as markedByName'])
		.where('runDayId', '=', dayId)
	const chosen = enrolmentIds ? marks.where('runEnrolmentId', 'in', [...enrolmentIds]) : marks
	const rows = await chosen
		.orderBy('markedAt', 'desc')
		.orderBy('recordedAt', 'desc')
		.orderBy('attendanceMark.id')
		.execute()
	return groupedBy(rows, ({ enrolmentId }) => enrolmentId)
}

/** The marks that hold on one day, by enrolment. */
export async function listHoldingMarks(db: Db, dayId: RunDayId): Promise<Map<RunEnrolmentId, KeptMark>> {
	const rows = await db
		.selectFrom('attendanceMark')
		.leftJoin('person', 'person.id', 'attendanceMark.markedById')
		.select(['attendanceMark.id', 'runEnrolmentId as enrolmentId', 'presence', 'method', 'markedAt', 'recordedAt'])
		.select(['supersededAt', 'person.name as markedByName'])
		.where('runDayId', '=', dayId)
		.where('supersededAt', 'is', null)
		.orderBy('attendanceMark.id')
		.execute()
	return new Map(rows.map((row) => [row.enrolmentId, row]))
}

/** The marks of these ids that are kept already. */
export async function listKnownMarkIds(
	db: Db,
	ids: readonly AttendanceMarkId[],
): Promise<ReadonlySet<AttendanceMarkId>> {
	if (ids.length === 0) return new Set()
	const rows = await db
		.selectFrom('attendanceMark')
		.select('id')
		.where('id', 'in', [...ids])
		.execute()
	return new Set(rows.map(({ id }) => id))
}

/** Keeps a mark that does not hold, or not yet; gives false when one of this id is there. */
export async function insertMark(
	trx: Db,
	mark: NewMark & { dayId: RunDayId; method: MarkMethod; markedById: PersonId | null; recordedAt: Timestamp },
): Promise<boolean> {
	const { enrolmentId, dayId, ...facts } = mark
	const result = await trx
		.insertInto('attendanceMark')
		.values({ ...facts, runEnrolmentId: enrolmentId, runDayId: dayId, supersededAt: mark.recordedAt })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Lets this mark hold from now on in place of the one that did. Claim the enrolment first. */
export async function letMarkHold(
	trx: Db,
	{ id, enrolmentId, dayId, at }: { id: AttendanceMarkId; enrolmentId: RunEnrolmentId; dayId: RunDayId; at: Timestamp },
): Promise<void> {
	await trx
		.updateTable('attendanceMark')
		.set({ supersededAt: at })
		.where('runEnrolmentId', '=', enrolmentId)
		.where('runDayId', '=', dayId)
		.where('supersededAt', 'is', null)
		.execute()
	await trx.updateTable('attendanceMark').set({ supersededAt: null }).where('id', '=', id).execute()
	await updateAttendance(trx, enrolmentId)
}
