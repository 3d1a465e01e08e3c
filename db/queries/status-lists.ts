import type { CertificateId, Timestamp } from '~/domain/ids'
import type { Db } from '../schema'

/** Where the status of a certificate stands: the number of a list, and the place in it. */
export type StatusPlaceRow = { readonly list: number; readonly index: number }

/**
 * Holds the giving of places until the transaction ends, so that no two certificates get the same one. What is locked is
 * the oldest key; a key must be known before.
 */
export async function claimStatusPlaces(trx: Db): Promise<void> {
	await trx
		.updateTable('issuerKey')
		.set((eb) => ({ createdAt: eb.ref('createdAt') }))
		.where('id', '=', (eb) =>
			eb
				.selectFrom('issuerKey as oldest')
				.select('oldest.id')
				.orderBy('oldest.createdAt')
				.orderBy('oldest.id')
				.limit(1),
		)
		.execute()
}

/** The place of a certificate, or undefined while it has none. */
export async function findStatusPlace(db: Db, id: CertificateId): Promise<StatusPlaceRow | undefined> {
	const row = await db
		.selectFrom('certificate')
		.select(['statusList', 'statusIndex'])
		.where('id', '=', id)
		.executeTakeFirst()
	if (!row || row.statusList === null || row.statusIndex === null) return undefined
	return { list: row.statusList, index: row.statusIndex }
}

/** The newest list and how many of its places are taken; undefined when there is no list. */
export async function findNewestStatusList(db: Db): Promise<{ list: number; taken: number } | undefined> {
	const row = await db
		.selectFrom('certificate')
		.select((eb) => ['statusList', eb.fn.countAll().as('taken')])
		.where('statusList', 'is not', null)
		.groupBy('statusList')
		.orderBy('statusList', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row && row.statusList !== null ? { list: row.statusList, taken: Number(row.taken) } : undefined
}

/** Whether a certificate has this place. */
export async function hasStatusPlace(db: Db, { list, index }: StatusPlaceRow): Promise<boolean> {
	const row = await db
		.selectFrom('certificate')
		.select('id')
		.where('statusList', '=', list)
		.where('statusIndex', '=', index)
		.executeTakeFirst()
	return row !== undefined
}

/** Gives a certificate its place, once and for all. */
export async function updateStatusPlace(trx: Db, id: CertificateId, { list, index }: StatusPlaceRow): Promise<void> {
	await trx
		.updateTable('certificate')
		.set({ statusList: list, statusIndex: index })
		.where('id', '=', id)
		.where('statusIndex', 'is', null)
		.execute()
}

/** Whether there is a list with this number. */
export async function hasStatusList(db: Db, list: number): Promise<boolean> {
	const row = await db.selectFrom('certificate').select('id').where('statusList', '=', list).limit(1).executeTakeFirst()
	return row !== undefined
}

/** The places in a list whose certificates hold no longer, revoked or replaced, in order. */
export async function listEndedPlaces(db: Db, list: number): Promise<number[]> {
	const rows = await db
		.selectFrom('certificate')
		.select('statusIndex')
		.where('statusList', '=', list)
		.where((eb) => eb.or([eb('revokedAt', 'is not', null), eb('replacedAt', 'is not', null)]))
		.orderBy('statusIndex')
		.execute()
	return rows.flatMap(({ statusIndex }) => statusIndex ?? [])
}

/** When a certificate in this list was last revoked, reinstated or replaced; null when none ever was. */
export async function findNewestStatusChange(db: Db, list: number): Promise<Timestamp | null> {
	const row = await db
		.selectFrom('auditEntry')
		.innerJoin('certificate', 'certificate.id', 'auditEntry.subjectId')
		.select('auditEntry.occurredAt')
		.where('certificate.statusList', '=', list)
		.where('auditEntry.action', 'in', ['certificate.revoked', 'certificate.reinstated', 'certificate.replaced'])
		.orderBy('auditEntry.occurredAt', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row?.occurredAt ?? null
}
