import type { PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { RunEnrolment } from '~/domain/run-enrolment'
import type { Db } from '../schema'
import type { RunEnrolmentTable } from '../schema-runs'
import { asTheyCome } from './as-they-come'

const columns = [
	...(['id', 'runId', 'personId', 'name', 'email', 'reference', 'source', 'createdAt', 'seatAt', 'waitingAt'] as const),
	...(['withdrawnAt', 'claimCode', 'lettersToken', 'lettersStoppedAt'] as const),
] as const

/** Everybody with a seat in the run, by name. They may be thousands. */
export async function listSeated(db: Db, runId: RunId): Promise<RunEnrolment[]> {
	const query = db
		.selectFrom('runEnrolment')
		.select(['id', 'personId as person', 'name', 'email', 'reference', 'source', 'createdAt as created'])
		.select(['seatAt as seated', 'waitingAt as waiting', 'claimCode as code'])
		.select(['lettersToken as token', 'lettersStoppedAt as stopped'])
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is not', null)
		.orderBy('name')
		.orderBy('id')
	const { rows } = await asTheyCome(db, query)
	return rows.map((row) => ({
		id: row.id,
		runId,
		personId: row.person,
		name: row.name,
		email: row.email,
		reference: row.reference,
		source: row.source,
		createdAt: row.created,
		seatAt: row.seated,
		waitingAt: row.waiting,
		withdrawnAt: null,
		claimCode: row.code,
		lettersToken: row.token,
		lettersStoppedAt: row.stopped,
	}))
}

/** Everybody who waits for a seat in the run, the first in line first. */
export function listWaiting(db: Db, runId: RunId): Promise<RunEnrolment[]> {
	return db
		.selectFrom('runEnrolment')
		.select(columns)
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is', null)
		.orderBy('waitingAt')
		.orderBy('id')
		.execute()
}

/** One participant of this run, whatever has become of them, or undefined. */
export function findRunEnrolment(db: Db, runId: RunId, id: RunEnrolmentId): Promise<RunEnrolment | undefined> {
	return db
		.selectFrom('runEnrolment')
		.select(columns)
		.where('id', '=', id)
		.where('runId', '=', runId)
		.executeTakeFirst()
}

/** The person's own place in the run, seated or waiting; undefined when there is none or they have left. */
export function findOwnRunEnrolment(db: Db, runId: RunId, personId: PersonId): Promise<RunEnrolment | undefined> {
	return db
		.selectFrom('runEnrolment')
		.select(columns)
		.where('runId', '=', runId)
		.where('personId', '=', personId)
		.where('withdrawnAt', 'is', null)
		.executeTakeFirst()
}

/** The person's places in runs that they have not left, the newest first. */
export function listRunEnrolmentsByPerson(db: Db, personId: PersonId): Promise<RunEnrolment[]> {
	return db
		.selectFrom('runEnrolment')
		.select(columns)
		.where('personId', '=', personId)
		.where('withdrawnAt', 'is', null)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.execute()
}

/** How many seats of each of these runs are taken, and how many people wait. */
export async function countPlaces(
	db: Db,
	runIds: readonly RunId[],
): Promise<Map<RunId, { seated: number; waiting: number }>> {
	if (runIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('runEnrolment')
		.select(['runId', (eb) => eb.fn.count('seatAt').as('seated'), (eb) => eb.fn.countAll().as('all')])
		.where('runId', 'in', [...runIds])
		.where('withdrawnAt', 'is', null)
		.groupBy('runId')
		.execute()
	return new Map(
		rows.map(({ runId, seated, all }) => [runId, { seated: Number(seated), waiting: Number(all) - Number(seated) }]),
	)
}

/** Puts somebody into a run; gives false when the account or the address has a place there already. Claim the run first. */
export async function insertRunEnrolment(
	trx: Db,
	enrolment: Omit<RunEnrolmentTable, 'claimedAt' | 'withdrawnAt' | 'lettersStoppedAt' | 'attendance'>,
): Promise<boolean> {
	const result = await trx
		.insertInto('runEnrolment')
		.values({
			...{ ...enrolment, claimedAt: enrolment.createdAt, withdrawnAt: null, lettersStoppedAt: null },
			attendance: '',
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Reads one participant's place and holds it until the transaction ends. Gives nothing when they have left. */
export function claimRunEnrolment(
	trx: Db,
	runId: RunId,
	id: RunEnrolmentId,
	at: Timestamp,
): Promise<RunEnrolment | undefined> {
	return trx
		.updateTable('runEnrolment')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.returning(columns)
		.executeTakeFirst()
}

/** When the last in the line began to wait; null when nobody waits. Claim the run first. */
export async function findLastWaitingAt(trx: Db, runId: RunId): Promise<Timestamp | null> {
	const row = await trx
		.selectFrom('runEnrolment')
		.select((eb) => eb.fn.max('waitingAt').as('at'))
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('seatAt', 'is', null)
		.executeTakeFirst()
	return row?.at ?? null
}

/** Gives somebody who waits a seat. Claim the run first. */
export async function updateSeated(trx: Db, id: RunEnrolmentId, at: Timestamp): Promise<void> {
	await trx.updateTable('runEnrolment').set({ seatAt: at }).where('id', '=', id).execute()
}

/** Lets somebody leave the run; a code on paper opens nothing any more. Claim the run first. */
export async function updateWithdrawn(trx: Db, id: RunEnrolmentId, at: Timestamp): Promise<void> {
	await trx.updateTable('runEnrolment').set({ withdrawnAt: at, claimCode: null }).where('id', '=', id).execute()
}
