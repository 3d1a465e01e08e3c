import type { Db, DistrictOfficeTable, InstitutionTable } from '../schema'

/** Adds a district office. */
export async function insertDistrictOffice(db: Db, office: Omit<DistrictOfficeTable, 'closedAt'>): Promise<void> {
	await db
		.insertInto('districtOffice')
		.values({ ...office, closedAt: null })
		.execute()
}

/** Adds a college or another institution that has its students certified. */
export async function insertInstitution(db: Db, institution: Omit<InstitutionTable, 'closedAt'>): Promise<void> {
	await db
		.insertInto('institution')
		.values({ ...institution, closedAt: null })
		.execute()
}
