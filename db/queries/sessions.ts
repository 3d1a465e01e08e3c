import type { RoleGrant } from '~/domain/access'
import type { PersonId, SessionId, Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type { Db, SessionTable } from '../schema'
import { roleGrantFrom } from './role-grants'

/** A session that is about to begin. `id` is the hash of what the cookie holds. */
export type NewSession = Omit<SessionTable, 'personId'>

/** A session with everything about its person that a guard needs. */
export type SessionWithPerson = {
	session: SessionTable
	person: { name: string; email: string; language: Language | null; roles: RoleGrant[] }
}

/** A session, its person and the person's roles, in one query. It may have expired. */
export async function findSessionWithPerson(db: Db, id: SessionId): Promise<SessionWithPerson | undefined> {
	const rows = await db
		.selectFrom('session')
		.innerJoin('person', 'person.id', 'session.personId')
		.leftJoin('roleGrant', (join) =>
			join.onRef('roleGrant.personId', '=', 'person.id').on('roleGrant.revokedAt', 'is', null),
		)
		.selectAll('session')
		.select(['person.name', 'person.email', 'person.language'])
		.select(['roleGrant.role', 'roleGrant.districtOfficeId', 'roleGrant.institutionId', 'roleGrant.reach'])
		.where('session.id', '=', id)
		.execute()
	const [first] = rows
	if (!first) return undefined
	const { personId, device, createdAt, expiresAt, name, email, language } = first
	const roles = rows.map(roleGrantFrom).filter((grant) => grant !== null)
	return { session: { id, personId, device, createdAt, expiresAt }, person: { name, email, language, roles } }
}

/** The person's sessions that have not expired, newest first. */
export function listSessionsByPerson(db: Db, personId: PersonId, at: Timestamp): Promise<SessionTable[]> {
	return db
		.selectFrom('session')
		.selectAll()
		.where('personId', '=', personId)
		.where('expiresAt', '>', at)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.execute()
}

/** Begins a session. */
export async function insertSession(db: Db, session: SessionTable): Promise<void> {
	await db.insertInto('session').values(session).execute()
}

/** Moves the end of a session. */
export async function updateSessionExpiry(db: Db, id: SessionId, expiresAt: Timestamp): Promise<void> {
	await db.updateTable('session').set({ expiresAt }).where('id', '=', id).execute()
}

/** Ends one session; nothing happens when it has ended already. */
export async function deleteSession(db: Db, id: SessionId): Promise<void> {
	await db.deleteFrom('session').where('id', '=', id).execute()
}

/** Ends the person's sessions, all of them or all but one. */
export async function deleteSessionsOfPerson(db: Db, personId: PersonId, except?: SessionId): Promise<void> {
	let query = db.deleteFrom('session').where('personId', '=', personId)
	if (except !== undefined) query = query.where('id', '!=', except)
	await query.execute()
}

/** Removes sessions that ended before the moment. */
export async function deleteExpiredSessions(db: Db, at: Timestamp): Promise<void> {
	await db.deleteFrom('session').where('expiresAt', '<=', at).execute()
}
