import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '#db/schema'
import type { RoleGrant } from '~/domain/access'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { sessionAdapter } from './session-adapter.server'

/** Days that a session lasts after it was last used. */
export const sessionDays = 30

/**
 * Lucia over our database. The cookie lives long and only the end kept in the database slides, so that no page that is
 * merely read has to set a cookie. Behind https the cookie is bound to this very host.
 */
export function createLucia(db: Db, { isHttps }: { isHttps: boolean }) {
	return new Lucia(sessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(sessionDays, 'd'),
		sessionCookie: {
			name: isHttps ? '__Host-okt' : 'okt',
			expires: false,
			attributes: { secure: isHttps, sameSite: 'lax', path: '/' },
		},
		getUserAttributes: ({ name, email, language, roles }) => ({ name, email, language, roles }),
	})
}

/** Lucia as this portal sets it up. */
export type PortalLucia = ReturnType<typeof createLucia>

declare module 'lucia' {
	interface Register {
		Lucia: PortalLucia
		UserId: PersonId
		DatabaseUserAttributes: { name: string; email: string; language: Language | null; roles: RoleGrant[] }
		DatabaseSessionAttributes: { device: string; createdAt: Timestamp }
	}
}
