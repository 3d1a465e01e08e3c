import { hasAdministrator } from '#db/queries/role-grants'
import { closeLinksForPurpose, insertSingleUseLink } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import { linkEnd } from '~/domain/single-use-link'
import { hashToken, newToken } from '~/lib/secret-token.server'

/**
 * An address at which the first administrator makes an account, valid for a week and once; the ones made before it stop
 * working. Null when there is an administrator.
 */
export function makeFirstAdministratorLink(
	db: Db,
	{ now, publicUrl }: { now: Date; publicUrl: string },
): Promise<string | null> {
	return db.transaction().execute(async (trx) => {
		if (await hasAdministrator(trx)) return null
		const at = now.toISOString()
		await closeLinksForPurpose(trx, 'first-administrator', at)
		const token = newToken()
		await insertSingleUseLink(trx, {
			id: hashToken(token),
			purpose: 'first-administrator',
			personId: null,
			detail: '{}',
			createdAt: at,
			expiresAt: linkEnd('first-administrator', now),
		})
		return `${publicUrl}/forste-administrator/${token}`
	})
}
