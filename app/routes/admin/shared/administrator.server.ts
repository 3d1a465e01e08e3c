import { requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { mayAdminister } from '~/domain/access'
import { notFound } from '~/lib/http-errors.server'

/** The administrator who asks; for everybody else there is nothing here: 404. */
export async function requireAdministrator(request: Request): Promise<SignedIn> {
	const person = await requireSignedIn(request)
	return mayAdminister(person) ? person : notFound()
}
