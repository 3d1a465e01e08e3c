import { insertIssuerKey, listIssuerKeys, updateCurrentIssuerKey } from '#db/queries/issuer-keys'
import type { Db } from '#db/schema'
import type { IssuerKey } from '~/credentials/issuer-key.server'

/**
 * Makes this the key that certificates are signed with from now on. Others are retired, but stay known, so that what they
 * signed can be verified; one of them that comes back is current again.
 */
export function takeKeyIntoUse(
	db: Db,
	{ key, now }: { key: Pick<IssuerKey, 'id' | 'publicKey'>; now: Date },
): Promise<{ kind: 'first' | 'unchanged' | 'changed' }> {
	return db.transaction().execute(async (trx) => {
		const known = await listIssuerKeys(trx)
		const current = known.filter(({ retiredAt }) => retiredAt === null)
		if (current.length === 1 && current[0]?.id === key.id) return { kind: 'unchanged' }
		const at = now.toISOString()
		await insertIssuerKey(trx, { ...key, createdAt: at })
		await updateCurrentIssuerKey(trx, key.id, at)
		return { kind: known.length === 0 ? 'first' : 'changed' }
	})
}
