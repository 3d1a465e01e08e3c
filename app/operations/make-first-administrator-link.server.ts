import { hasAdministrator } from '#db/queries/role-grants'
import { closeLinksForPurpose } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import { makeSingleUseLink } from './make-single-use-link.server'

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
		await closeLinksForPurpose(trx, 'first-administrator', now.toISOString())
		const token = await makeSingleUseLink(trx, { purpose: 'first-administrator', now })
		return `${publicUrl}/forste-administrator/${token}`
	})
}
