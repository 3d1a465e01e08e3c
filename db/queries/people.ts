import type { PersonId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type { Db, PersonTable } from '../schema'

/** The person with this id. */
export function findPerson(db: Db, id: PersonId): Promise<PersonTable | undefined> {
	return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The person with this address, which must be normalised. */
export function findPersonByEmail(db: Db, email: string): Promise<PersonTable | undefined> {
	return db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()
}

/** Stores a new person; false when somebody has the address already. */
export async function insertPerson(trx: Db, person: PersonTable): Promise<boolean> {
	const row = await trx
		.insertInto('person')
		.values(person)
		.onConflict((conflict) => conflict.column('email').doNothing())
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/**
 * Holds the person until the transaction ends. Whoever uses up a link of a person claims the person first, so that two
 * links of one person used at the same moment don't wait for each other.
 */
export function claimPerson(trx: Db, id: PersonId): Promise<PersonTable | undefined> {
	return trx
		.updateTable('person')
		.set((eb) => ({ name: eb.ref('name') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst()
}

/**
 * Holds the person until the transaction ends, if the password is still the one that was verified: a password that is
 * being changed at the same moment opens nothing.
 */
export function claimPersonByPassword(trx: Db, id: PersonId, passwordHash: string): Promise<PersonTable | undefined> {
	return trx
		.updateTable('person')
		.set({ passwordHash })
		.where('id', '=', id)
		.where('passwordHash', '=', passwordHash)
		.returningAll()
		.executeTakeFirst()
}

/** Changes the name. */
export async function updatePersonName(trx: Db, id: PersonId, name: string): Promise<void> {
	await trx.updateTable('person').set({ name }).where('id', '=', id).execute()
}

/** Changes the password. */
export async function updatePasswordHash(trx: Db, id: PersonId, passwordHash: string): Promise<void> {
	await trx.updateTable('person').set({ passwordHash }).where('id', '=', id).execute()
}

/**
 * Changes the address.
 *
 * @throws an error that `isTakenAddress` knows when somebody else has it; the transaction is lost then
 */
export async function updatePersonEmail(trx: Db, id: PersonId, email: string): Promise<void> {
	await trx.updateTable('person').set({ email }).where('id', '=', id).execute()
}

/** Whether a write failed because the address belongs to somebody else; both engines say it in their own words. */
export function isTakenAddress(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false
	const isUniqueness = error.code === '23505' || error.code === 'SQLITE_CONSTRAINT_UNIQUE'
	const where = 'constraint' in error ? `${error.message} ${error.constraint}` : error.message
	return isUniqueness && where.includes('person') && where.includes('email')
}

/** Deletes the person and with it everything that is theirs; a certificate stays and loses its owner. */
export async function deletePerson(trx: Db, id: PersonId): Promise<void> {
	await trx.deleteFrom('person').where('id', '=', id).execute()
}

/** Keeps the language that the person wants to read in. */
export async function updateLanguage(db: Db, id: PersonId, language: Language): Promise<void> {
	await db.updateTable('person').set({ language }).where('id', '=', id).execute()
}
