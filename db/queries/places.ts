import type { DistrictOfficeId, InstitutionId, Timestamp } from '~/domain/ids'
import type { DistrictOffice, Institution } from '~/domain/place'
import type { Db, DistrictOfficeTable, InstitutionTable } from '../schema'

/** Every district office, closed ones too, by name. */
export function listDistrictOffices(db: Db): Promise<DistrictOffice[]> {
	return db.selectFrom('districtOffice').selectAll().orderBy('name').orderBy('id').execute()
}

/** The district office with this id, open or closed. */
export function findDistrictOffice(db: Db, id: DistrictOfficeId): Promise<DistrictOffice | undefined> {
	return db.selectFrom('districtOffice').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a district office. */
export async function insertDistrictOffice(db: Db, office: Omit<DistrictOfficeTable, 'closedAt'>): Promise<void> {
	await db
		.insertInto('districtOffice')
		.values({ ...office, closedAt: null })
		.execute()
}

/** Changes what an office is called and which counties it covers. */
export async function updateDistrictOffice(
	trx: Db,
	id: DistrictOfficeId,
	changes: Pick<DistrictOfficeTable, 'name' | 'counties'>,
): Promise<void> {
	await trx.updateTable('districtOffice').set(changes).where('id', '=', id).execute()
}

/** Closes an office, or opens it again with null; false when it stands so already. */
export async function updateOfficeClosed(trx: Db, id: DistrictOfficeId, closedAt: Timestamp | null): Promise<boolean> {
	const result = await trx
		.updateTable('districtOffice')
		.set({ closedAt })
		.where('id', '=', id)
		.where('closedAt', closedAt === null ? 'is not' : 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** Every institution, closed ones too, by name. */
export function listInstitutions(db: Db): Promise<Institution[]> {
	return db.selectFrom('institution').selectAll().orderBy('name').orderBy('id').execute()
}

/** The institution with this id, open or closed. */
export function findInstitution(db: Db, id: InstitutionId): Promise<Institution | undefined> {
	return db.selectFrom('institution').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a college or another institution that has its students certified. */
export async function insertInstitution(db: Db, institution: Omit<InstitutionTable, 'closedAt'>): Promise<void> {
	await db
		.insertInto('institution')
		.values({ ...institution, closedAt: null })
		.execute()
}

/** Changes what an institution is called. */
export async function updateInstitutionName(trx: Db, id: InstitutionId, name: string): Promise<void> {
	await trx.updateTable('institution').set({ name }).where('id', '=', id).execute()
}

/** Closes an institution, or opens it again with null; false when it stands so already. */
export async function updateInstitutionClosed(
	trx: Db,
	id: InstitutionId,
	closedAt: Timestamp | null,
): Promise<boolean> {
	const result = await trx
		.updateTable('institution')
		.set({ closedAt })
		.where('id', '=', id)
		.where('closedAt', closedAt === null ? 'is not' : 'is', null)
		.executeTakeFirst()
	return Number(result.numUpdatedRows) > 0
}

/** What hangs on each office or institution: how many runs it has had, how many of them are not over at the moment, and how many people hold a role there. */
export type PlaceUse = { readonly runs: number; readonly runsToCome: number; readonly people: number }

/** How much each place is used, by its id; a place that nothing hangs on is left out. */
export async function countPlaceUse(
	db: Db,
	kind: 'districtOfficeId' | 'institutionId',
	at: Timestamp,
): Promise<Map<string, PlaceUse>> {
	const runs = await db
		.selectFrom('courseRun')
		.select([
			`${kind} as id`,
			(eb) => eb.fn.countAll().as('all'),
			(eb) =>
				eb.fn
					.count(eb.case().when('endsAt', '>=', at).then(1).end())
					.filterWhere('cancelledAt', 'is', null)
					.as('toCome'),
		])
		.where(kind, 'is not', null)
		.groupBy(kind)
		.execute()
	const people = await db
		.selectFrom('roleGrant')
		.select([`${kind} as id`, (eb) => eb.fn.count('personId').distinct().as('people')])
		.where(kind, 'is not', null)
		.where('revokedAt', 'is', null)
		.groupBy(kind)
		.execute()
	const peopleAt = new Map(people.map(({ id, people: n }) => [String(id), Number(n)]))
	const uses = new Map<string, PlaceUse>()
	for (const { id, all, toCome } of runs) {
		uses.set(String(id), { runs: Number(all), runsToCome: Number(toCome), people: peopleAt.get(String(id)) ?? 0 })
	}
	for (const [id, n] of peopleAt) if (!uses.has(id)) uses.set(id, { runs: 0, runsToCome: 0, people: n })
	return uses
}
