import type { CertificateId } from '~/domain/ids'
import type { Db } from '../schema'

/** The signed credential of a certificate, or null while it has none or when its facts are gone. */
export async function findCredential(db: Db, id: CertificateId): Promise<string | null> {
	const row = await db.selectFrom('certificate').select('credential').where('id', '=', id).executeTakeFirst()
	return row?.credential ?? null
}

/** Keeps the credential that came first. A certificate whose facts are gone gets none. */
export async function updateCredential(
	db: Db,
	id: CertificateId,
	{ credential, credentialDigest }: { credential: string; credentialDigest: string },
): Promise<void> {
	await db
		.updateTable('certificate')
		.set({ credential, credentialDigest })
		.where('id', '=', id)
		.where('credential', 'is', null)
		.where('forgottenAt', 'is', null)
		.execute()
}
