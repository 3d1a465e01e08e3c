import { insertSession, type NewSession } from '#db/queries/sessions'
import type { Db } from '#db/schema'
import type { RoleGrant } from '~/domain/access'
import type { PersonId, SessionId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { languageAtHand } from '~/i18n/language-at-hand'
import { adoptLanguage, adoptReader } from '~/lib/request-scope.server'
import { hashToken, newToken } from '~/lib/secret-token.server'
import { deviceName } from './device-name'
import { type PortalLucia, sessionDays } from './lucia.server'

/** Who makes a request, as the session behind its cookie tells. */
export type SignedIn = {
	id: PersonId
	name: string
	email: string
	/** What the person has chosen to read in, or null. */
	chosenLanguage: Language | null
	/** What this request is answered in: the chosen one, or the one that the browser asks for. */
	language: Language
	sessionId: SessionId
	roles: RoleGrant[]
}

/**
 * A session that has not begun yet, and the `Set-Cookie` that opens it. The operation that signs somebody in stores the
 * session in its own transaction; only afterwards may the cookie go out.
 *
 * The times are the machine's and not the request's, for Lucia compares them with the machine's.
 */
export function prepareSession(lucia: PortalLucia, request: Request): { session: NewSession; cookie: string } {
	const token = newToken()
	return {
		session: newSession(token, deviceName(request.headers.get('user-agent') ?? '')),
		cookie: lucia.createSessionCookie(token).serialize(),
	}
}

/** Signs somebody in without a form, for tests; gives the cookie's name and value. */
export async function startSession(
	db: Db,
	lucia: PortalLucia,
	personId: PersonId,
): Promise<{ name: string; value: string }> {
	const token = newToken()
	await insertSession(db, { ...newSession(token, 'Test'), personId })
	const { name, value } = lucia.createSessionCookie(token)
	return { name, value }
}

/** Who is signed in by this `Cookie` header; the session's end slides when half of its time has gone. */
export async function findSignedInByCookie(lucia: PortalLucia, cookies: string | null): Promise<SignedIn | null> {
	const token = tokenIn(lucia, cookies)
	adoptReader(null)
	if (!token) return null
	const { session, user } = await lucia.validateSession(hashToken(token))
	if (!session) return null
	const { id, name, email, language, roles } = user
	adoptReader({ id })
	if (language) adoptLanguage(language)
	return {
		...{ id, name, email, sessionId: session.id as SessionId, roles },
		...{ chosenLanguage: language, language: languageAtHand() },
	}
}

/** Ends the session behind the `Cookie` header, if there is one; gives the `Set-Cookie` that removes the cookie. */
export async function endSession(lucia: PortalLucia, cookies: string | null): Promise<string> {
	const token = tokenIn(lucia, cookies)
	if (token) await lucia.invalidateSession(hashToken(token))
	return lucia.createBlankSessionCookie().serialize()
}

/** The token in our cookie. Lucia's own reader decodes every cookie, and one that another site of this host left broken would throw. */
function tokenIn(lucia: PortalLucia, cookies: string | null): string | undefined {
	const ours = new RegExp(`(?:^|;)\\s*${lucia.sessionCookieName}=([\\w-]{43})\\s*(?:;|$)`)
	return cookies?.match(ours)?.[1]
}

function newSession(token: string, device: string): NewSession {
	const now = new Date()
	const end = new Date(now.getTime() + sessionDays * 24 * 60 * 60 * 1000)
	return {
		id: hashToken(token) as SessionId,
		device,
		createdAt: now.toISOString(),
		expiresAt: end.toISOString(),
	}
}
