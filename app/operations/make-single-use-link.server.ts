import { insertSingleUseLink, type LinkPurpose } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'
import { linkEnd } from '~/domain/single-use-link'
import { hashToken, newToken } from '~/lib/secret-token.server'

/**
 * Makes a link that works once, and gives its token; only the hash of it is kept. Call it in the transaction that sends
 * the link. `detail` is what the link is to bring about.
 */
export async function makeSingleUseLink(
	trx: Db,
	{
		purpose,
		personId = null,
		detail = {},
		now,
	}: { purpose: LinkPurpose; personId?: PersonId | null; detail?: Record<string, string | null>; now: Date },
): Promise<string> {
	const token = newToken()
	await insertSingleUseLink(trx, {
		id: hashToken(token),
		purpose,
		personId,
		detail: JSON.stringify(detail),
		createdAt: now.toISOString(),
		expiresAt: linkEnd(purpose, now),
	})
	return token
}
