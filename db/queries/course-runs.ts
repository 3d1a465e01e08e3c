import type { LeadScope } from '~/domain/access'
import type { CourseRun, RunDay } from '~/domain/course-run'
import { groupedBy } from '~/domain/grouped'
import type { InstitutionId, RunDayId, RunId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'
import type { CourseRunTable, RunDayTable } from '../schema-runs'

/** The run with this id, whoever asks: for what anybody may see of it, and inside operations that have decided that. */
export async function findRun(db: Db, id: RunId): Promise<CourseRun | undefined> {
	const row = await db.selectFrom('courseRun').selectAll().where('id', '=', id).executeTakeFirst()
	return row && (await withParts(db, [row]))[0]
}

/** The run with this id when it lies in the leader's scope, or undefined. */
export async function findRunInScope(db: Db, scope: LeadScope, id: RunId): Promise<CourseRun | undefined> {
	const row = await runsInScope(db, scope).where('courseRun.id', '=', id).executeTakeFirst()
	return row && (await withParts(db, [row]))[0]
}

/** Every run in the leader's scope, the one that begins last first. */
export async function listRunsInScope(db: Db, scope: LeadScope): Promise<CourseRun[]> {
	return withParts(db, await runsInScope(db, scope).orderBy('beginsAt', 'desc').orderBy('id').execute())
}

/** The run when it is for students of one of these institutions, or undefined. */
export async function findRunOfInstitutions(
	db: Db,
	institutionIds: readonly InstitutionId[],
	id: RunId,
): Promise<CourseRun | undefined> {
	const row = await db
		.selectFrom('courseRun')
		.selectAll()
		.where('id', '=', id)
		.where('institutionId', 'in', [...institutionIds])
		.executeTakeFirst()
	return row && (await withParts(db, [row]))[0]
}

/** Every run for students of these institutions, the one that begins last first. */
export async function listRunsOfInstitutions(db: Db, institutionIds: readonly InstitutionId[]): Promise<CourseRun[]> {
	const rows = await db
		.selectFrom('courseRun')
		.selectAll()
		.where('institutionId', 'in', [...institutionIds])
		.orderBy('beginsAt', 'desc')
		.orderBy('id')
		.execute()
	return withParts(db, rows)
}

/** Open runs that are neither over at this moment nor cancelled, the next one first. */
export async function listRunsInCalendar(db: Db, at: Timestamp): Promise<CourseRun[]> {
	const rows = await db
		.selectFrom('courseRun')
		.selectAll()
		.where('access', '=', 'open')
		.where('cancelledAt', 'is', null)
		.where('endsAt', '>=', at)
		.orderBy('beginsAt')
		.orderBy('id')
		.execute()
	return withParts(db, rows)
}

/** These runs, past and cancelled ones too, the first one first. */
export async function listRunsById(db: Db, ids: readonly RunId[]): Promise<CourseRun[]> {
	if (ids.length === 0) return []
	const rows = await db
		.selectFrom('courseRun')
		.selectAll()
		.where('id', 'in', [...ids])
		.orderBy('beginsAt')
		.orderBy('id')
		.execute()
	return withParts(db, rows)
}

/** Open runs for calendars that follow ours: those that were not over at the moment, and those cancelled since; the next one first. */
export async function listRunsInFeed(db: Db, since: Timestamp): Promise<CourseRun[]> {
	const rows = await db
		.selectFrom('courseRun')
		.selectAll()
		.where('access', '=', 'open')
		.where((eb) => eb.or([eb('cancelledAt', 'is', null), eb('cancelledAt', '>=', since)]))
		.where((eb) => eb.or([eb('endsAt', '>=', since), eb('cancelledAt', 'is not', null)]))
		.orderBy('beginsAt')
		.orderBy('id')
		.execute()
	return withParts(db, rows)
}

/** The run that hands out this invitation code, or undefined. */
export async function findRunByInvitationCode(db: Db, code: string): Promise<CourseRun | undefined> {
	const row = await db.selectFrom('courseRun').selectAll().where('invitationCode', '=', code).executeTakeFirst()
	return row && (await withParts(db, [row]))[0]
}

/**
 * Reads the run and holds it until the transaction ends, so that of twenty who ask for the last seat one gets it.
 * Whoever changes who is in a run claims the run first.
 */
export async function claimRun(trx: Db, id: RunId, at: Timestamp): Promise<CourseRun | undefined> {
	const row = await trx
		.updateTable('courseRun')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst()
	return row && (await withParts(trx, [row]))[0]
}

/** Keeps a new run without its days and leaders; gives false when there is one with its id already. */
export async function insertRun(trx: Db, run: Omit<CourseRunTable, 'claimedAt' | 'revision'>): Promise<boolean> {
	const result = await trx
		.insertInto('courseRun')
		.values({ ...run, claimedAt: run.createdAt, revision: 1 })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Changes a run and counts the change. */
export async function updateRun(
	trx: Db,
	id: RunId,
	changes: Partial<Omit<CourseRunTable, 'id' | 'revision' | 'createdAt' | 'createdById' | 'claimedAt'>>,
): Promise<void> {
	await trx
		.updateTable('courseRun')
		.set((eb) => ({ ...changes, revision: eb('revision', '+', 1) }))
		.where('id', '=', id)
		.execute()
}

/** Adds a day, or changes the day that has the id; what its codes are made from stays. */
export async function upsertRunDay(trx: Db, day: RunDayTable): Promise<void> {
	const { id: _id, runId: _runId, checkInSecret: _secret, ...changes } = day
	await trx
		.insertInto('runDay')
		.values(day)
		.onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
		.execute()
}

/** Removes a day with the marks on it. */
export async function deleteRunDay(trx: Db, runId: RunId, id: RunDayId): Promise<void> {
	await trx.deleteFrom('runDay').where('id', '=', id).where('runId', '=', runId).execute()
}

/** Lets exactly these people lead the run. */
export async function replaceRunLeaders(trx: Db, runId: RunId, leaderIds: readonly string[]): Promise<void> {
	await trx.deleteFrom('runLeader').where('runId', '=', runId).execute()
	for (const personId of new Set(leaderIds)) {
		await trx
			.insertInto('runLeader')
			.values({ runId, personId: personId as never })
			.execute()
	}
}

/** The runs in the leader's scope, to select from or to look in: the one place that says which they are. */
export function runsInScope(db: Db, scope: LeadScope) {
	const runs = db.selectFrom('courseRun').selectAll('courseRun')
	if (scope.kind === 'all') return runs
	return runs.where((eb) =>
		eb.or([
			eb.exists(
				eb
					.selectFrom('runLeader')
					.select('runLeader.runId')
					.whereRef('runLeader.runId', '=', 'courseRun.id')
					.where('runLeader.personId', '=', scope.personId),
			),
			...(scope.officeIds.length > 0 ? [eb('courseRun.districtOfficeId', 'in', [...scope.officeIds])] : []),
		]),
	)
}

/** Runs with their days and leaders: two queries for all of them. */
async function withParts(db: Db, rows: readonly CourseRunTable[]): Promise<CourseRun[]> {
	if (rows.length === 0) return []
	const ids = rows.map(({ id }) => id)
	const days = await db
		.selectFrom('runDay')
		.selectAll()
		.where('runId', 'in', ids)
		.orderBy('number')
		.orderBy('id')
		.execute()
	const leaders = await db
		.selectFrom('runLeader')
		.innerJoin('person', 'person.id', 'runLeader.personId')
		.select(['runLeader.runId', 'person.id', 'person.name'])
		.where('runLeader.runId', 'in', ids)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute()
	const daysByRun = groupedBy(days, ({ runId }) => runId)
	const leadersByRun = groupedBy(leaders, ({ runId }) => runId)
	return rows.map(({ createdAt: _createdAt, createdById: _createdBy, claimedAt: _claimedAt, ...run }) => ({
		...run,
		days: (daysByRun.get(run.id) ?? []).map(readDay),
		leaders: (leadersByRun.get(run.id) ?? []).map(({ id, name }) => ({ id, name })),
	}))
}

function readDay({ runId: _runId, checkInSecret: _secret, ...day }: RunDayTable): RunDay {
	return day
}
