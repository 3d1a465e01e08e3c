import type { Adapter, DatabaseSession } from 'lucia'
import {
	deleteExpiredSessions,
	deleteSession,
	deleteSessionsOfPerson,
	findSessionWithPerson,
	insertSession,
	listSessionsByPerson,
	updateSessionExpiry,
} from '#db/queries/sessions'
import type { Db, SessionTable } from '#db/schema'
import type { SessionId } from '~/domain/ids'

/**
 * Lets Lucia keep its sessions in the portal's database, whichever engine that runs on. The id that Lucia handles is the
 * hash of the cookie's value, never the value itself.
 */
export function sessionAdapter(db: Db): Adapter {
	return {
		async getSessionAndUser(id) {
			const found = await findSessionWithPerson(db, id as SessionId)
			if (!found) return [null, null]
			return [databaseSession(found.session), { id: found.session.personId, attributes: found.person }]
		},
		async getUserSessions(personId) {
			const sessions = await listSessionsByPerson(db, personId, new Date().toISOString())
			return sessions.map(databaseSession)
		},
		setSession: ({ id, userId, expiresAt, attributes }) =>
			insertSession(db, {
				...attributes,
				id: id as SessionId,
				personId: userId,
				expiresAt: expiresAt.toISOString(),
			}),
		updateSessionExpiration: (id, expiresAt) => updateSessionExpiry(db, id as SessionId, expiresAt.toISOString()),
		deleteSession: (id) => deleteSession(db, id as SessionId),
		deleteUserSessions: (personId) => deleteSessionsOfPerson(db, personId),
		deleteExpiredSessions: () => deleteExpiredSessions(db, new Date().toISOString()),
	}
}

function databaseSession({ id, personId, expiresAt, device, createdAt }: SessionTable): DatabaseSession {
	return { id, userId: personId, expiresAt: new Date(expiresAt), attributes: { device, createdAt } }
}
