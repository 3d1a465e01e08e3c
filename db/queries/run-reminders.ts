import { type RawBuilder, sql } from 'kysely'
import { groupedBy } from '~/domain/grouped'
import type { RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { RunEnrolment } from '~/domain/run-enrolment'
import type { Db } from '../schema'

/** What can be due lies within these moments; see `reminderBounds` in the domain. */
type Bounds = Readonly<
	Record<
		'at' | 'daysUntil' | 'seatedBefore' | 'quietSince' | 'endedBefore' | 'endedAfter' | 'remindedBefore',
		Timestamp
	>
>

/** Reminders that were sent in a run, by enrolment. */
export async function listSentReminders(
	db: Db,
	runId: RunId,
): Promise<Map<RunEnrolmentId, { key: string; sentAt: Timestamp }[]>> {
	const rows = await db
		.selectFrom('runReminder')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'runReminder.runEnrolmentId')
		.select(['runReminder.runEnrolmentId', 'runReminder.kind as key', 'runReminder.sentAt'])
		.where('runEnrolment.runId', '=', runId)
		.orderBy('runReminder.sentAt')
		.orderBy('runReminder.runEnrolmentId')
		.orderBy('runReminder.kind')
		.execute()
	return groupedBy(rows, ({ runEnrolmentId }) => runEnrolmentId)
}

/** How many reminders went out in a run, and when the last one did. */
export async function countSentReminders(db: Db, runId: RunId): Promise<{ count: number; lastAt: Timestamp | null }> {
	const row = await db
		.selectFrom('runReminder')
		.innerJoin('runEnrolment', 'runEnrolment.id', 'runReminder.runEnrolmentId')
		.select((eb) => [eb.fn.countAll().as('count'), eb.fn.max('runReminder.sentAt').as('lastAt')])
		.where('runEnrolment.runId', '=', runId)
		.executeTakeFirstOrThrow()
	return { count: Number(row.count), lastAt: row.lastAt ?? null }
}

/** Puts down that a reminder goes out; gives false when it has before, or another has since `after`. Claim the enrolment first. */
export async function insertRunReminder(
	trx: Db,
	{ enrolmentId, key, at, after }: { enrolmentId: RunEnrolmentId; key: string; at: Timestamp; after: Timestamp },
): Promise<boolean> {
	const recent = await trx
		.selectFrom('runReminder')
		.select('kind')
		.where('runEnrolmentId', '=', enrolmentId)
		.where('sentAt', '>', after)
		.limit(1)
		.executeTakeFirst()
	if (recent) return false
	const result = await trx
		.insertInto('runReminder')
		.values({ runEnrolmentId: enrolmentId, kind: key, sentAt: at })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** The participant with this way out of letters and the title of their run, or undefined. Who has left has it still. */
export function findByLettersToken(
	db: Db,
	token: string,
): Promise<(Pick<RunEnrolment, 'id' | 'runId' | 'lettersStoppedAt'> & { runTitle: string }) | undefined> {
	return db
		.selectFrom('runEnrolment')
		.innerJoin('courseRun', 'courseRun.id', 'runEnrolment.runId')
		.select(['runEnrolment.id', 'runEnrolment.runId', 'lettersStoppedAt', 'courseRun.title as runTitle'])
		.where('lettersToken', '=', token)
		.executeTakeFirst()
}

/** Switches a run's reminders off, or on again with `null`. Not counted as a change of the run. */
export async function updateRemindersOff(trx: Db, runId: RunId, offAt: Timestamp | null): Promise<void> {
	await trx.updateTable('courseRun').set({ remindersOffAt: offAt }).where('id', '=', runId).execute()
}

/** Stops letters to a participant of this run, or lets them come again with `null`. What stood stays when nothing changes. */
export async function updateLettersStopped(
	trx: Db,
	{ runId, id, stoppedAt }: { runId: RunId; id: RunEnrolmentId; stoppedAt: Timestamp | null },
): Promise<boolean> {
	const result = await trx
		.updateTable('runEnrolment')
		.set({ lettersStoppedAt: stoppedAt })
		.where('id', '=', id)
		.where('runId', '=', runId)
		.where('lettersStoppedAt', stoppedAt === null ? 'is not' : 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/**
 * Runs in which somebody may be due for a reminder. Leaves out what certainly isn't; the rules decide about the rest. Four
 * questions that indexes answer: a day soon, nothing opened, gone quiet without a certificate, an evaluation not settled.
 */
export async function listRunsToRemind(db: Db, bounds: Bounds): Promise<RunId[]> {
	const found = [
		...(await listWithDaySoon(db, bounds)),
		...(await onTheWeb(db, bounds)
			.where(isNotReminded('not-begun'))
			.where(sql<boolean>`not ${hasOwn('enrolment', sql`own.last_active_at is not null`)}`)
			.execute()),
		...(await onTheWeb(db, bounds)
			.where(isNotReminded('gone-quiet'))
			.where(hasOwn('enrolment', sql`own.last_active_at < ${bounds.quietSince}`))
			.where(sql<boolean>`not ${hasOwn('certificate')}`)
			.execute()),
		...(await remindable(db, bounds)
			.where('courseRun.endsAt', '<=', bounds.endedBefore)
			.where('courseRun.endsAt', '>', bounds.endedAfter)
			.where('runEnrolment.personId', 'is not', null)
			.where(isNotReminded('evaluate'))
			.where(sql<boolean>`not ${hasOwn('evaluation_receipt')}`)
			.execute()),
	]
	return [...new Set(found.map(({ runId }) => runId))]
}

/** Runs that send reminders, in which somebody with a seat may get one now. */
function remindable(db: Db, { remindedBefore }: Bounds) {
	return db
		.selectFrom('runEnrolment')
		.innerJoin('courseRun', 'courseRun.id', 'runEnrolment.runId')
		.select('runEnrolment.runId')
		.distinct()
		.where('courseRun.cancelledAt', 'is', null)
		.where('courseRun.remindersOffAt', 'is', null)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.where('runEnrolment.seatAt', 'is not', null)
		.where('runEnrolment.lettersStoppedAt', 'is', null)
		.where(isNotRemindedWhere(sql`sent.sent_at > ${remindedBefore}`))
}

/** Those of them that are under way, with something to do on the web for who has had a seat for a while. */
function onTheWeb(db: Db, bounds: Bounds) {
	return remindable(db, bounds)
		.where('courseRun.form', '!=', 'physical')
		.where('courseRun.beginsAt', '<=', bounds.at)
		.where('courseRun.endsAt', '>=', bounds.at)
		.where('runEnrolment.seatAt', '<=', bounds.seatedBefore)
}

function listWithDaySoon(db: Db, bounds: Bounds) {
	const key = sql`'day-' || run_day.number || '-soon ' || substr(run_day.starts_at, 1, 10)`
	return remindable(db, bounds)
		.innerJoin('runDay', 'runDay.runId', 'courseRun.id')
		.where('runDay.startsAt', '>', bounds.at)
		.where('runDay.startsAt', '<=', bounds.daysUntil)
		.where(isNotRemindedWhere(sql`sent.kind = ${key}`))
		.execute()
}

function isNotReminded(key: string) {
	return isNotRemindedWhere(sql`sent.kind = ${key}`)
}

function isNotRemindedWhere(condition: RawBuilder<unknown>) {
	return sql<boolean>`not exists (
		select 1 from run_reminder as sent where sent.run_enrolment_id = run_enrolment.id and ${condition}
	)`
}

/** Whether the participant has a row of their own in a table of the run's course. */
function hasOwn(table: string, condition: RawBuilder<unknown> = sql`1 = 1`) {
	return sql<boolean>`exists (
		select 1 from ${sql.table(table)} as own
		where own.person_id = run_enrolment.person_id and own.course_id = course_run.course_id and ${condition}
	)`
}
