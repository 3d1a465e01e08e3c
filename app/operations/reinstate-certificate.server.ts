import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimCertificate, updateRevocation } from '#db/queries/certificate-status'
import type { Db } from '#db/schema'
import { decideReinstatement, type ReinstatementRefusal, type StatusDecision } from '~/domain/certificate-status'
import { certificateReinstatedLetter } from '~/mail/certificate-letters'
import type { StatusChange } from './revoke-certificate.server'
import { tellHolder } from './tell-holder.server'

/** Makes a revoked certificate valid again as it was, and tells the holder; or says why not. That it was revoked stays on record. */
export function reinstateCertificate(
	db: Db,
	{ code, note, actorId, publicUrl, now }: StatusChange,
): Promise<StatusDecision<ReinstatementRefusal | 'unknown'>> {
	return db.transaction().execute(async (trx) => {
		const certificate = await claimCertificate(trx, code)
		if (!certificate) return { kind: 'refused', reason: 'unknown' }
		const decision = decideReinstatement(certificate)
		if (decision.kind === 'refused') return decision

		const at = now.toISOString()
		await updateRevocation(trx, certificate.id, { revokedAt: null, revocationReason: null })
		await appendAuditEntry(trx, {
			...{ actorId, action: 'certificate.reinstated', subjectId: certificate.id, occurredAt: at },
			detail: { note },
		})
		const letter = () => certificateReinstatedLetter({ certificate, url: `${publicUrl}/bevis/${code}` })
		await tellHolder(trx, certificate, { letter, at })
		return decision
	})
}
