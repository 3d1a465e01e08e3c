import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimCertificate, updateRevocation } from '#db/queries/certificate-status'
import type { Db } from '#db/schema'
import {
	decideRevocation,
	type RevocationReason,
	type RevocationRefusal,
	type StatusDecision,
} from '~/domain/certificate-status'
import type { PersonId } from '~/domain/ids'
import { certificateRevokedLetter } from '~/mail/certificate-letters'
import { tellHolder } from './tell-holder.server'

/** An administrator who changes what holds of a certificate; the note stays on record and nobody else sees it. */
export type StatusChange = {
	readonly code: string
	readonly note: string
	readonly actorId: PersonId
	readonly publicUrl: string
	readonly now: Date
}

/** Makes a certificate hold no longer, once, and tells the holder; or says why not. Its facts stay as they are. */
export function revokeCertificate(
	db: Db,
	{ code, reason, note, actorId, publicUrl, now }: StatusChange & { readonly reason: RevocationReason },
): Promise<StatusDecision<RevocationRefusal | 'unknown'>> {
	return db.transaction().execute(async (trx) => {
		const certificate = await claimCertificate(trx, code)
		if (!certificate) return { kind: 'refused', reason: 'unknown' }
		const decision = decideRevocation(certificate)
		if (decision.kind === 'refused') return decision

		const at = now.toISOString()
		await updateRevocation(trx, certificate.id, { revokedAt: at, revocationReason: reason })
		await appendAuditEntry(trx, {
			...{ actorId, action: 'certificate.revoked', subjectId: certificate.id, occurredAt: at },
			detail: { reason, note },
		})
		const url = `${publicUrl}/bevis/${code}`
		const letter = () => certificateRevokedLetter({ certificate, reason, url })
		await tellHolder(trx, certificate, { letter, at })
		return decision
	})
}
