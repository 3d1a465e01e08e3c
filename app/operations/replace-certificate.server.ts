import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimCertificate, replaceCertificateRow } from '#db/queries/certificate-status'
import { updatePrintedName } from '#db/queries/enrolments'
import type { Db } from '#db/schema'
import type { CertificateTable } from '#db/schema-learning'
import { makeCertificateCode } from '~/domain/certificate-code'
import { type CorrectionRefusal, decideOwnCorrection, decideReplacement } from '~/domain/certificate-correction'
import type { CertificateId, PersonId } from '~/domain/ids'
import { chance } from '~/lib/chance.server'
import { certificateReplacedLetter } from '~/mail/certificate-letters'
import { tellHolder } from './tell-holder.server'

/** Who replaces a certificate: its holder, who may correct a name once, or an administrator, who says why. */
export type Replacer =
	| { readonly kind: 'holder'; readonly personId: PersonId }
	| { readonly kind: 'administrator'; readonly personId: PersonId; readonly note: string }

/** The code of the new certificate, or why there is none. `unknown` too for who is not the holder. */
export type ReplacementDecision =
	| { readonly kind: 'replaced'; readonly code: string }
	| { readonly kind: 'refused'; readonly reason: CorrectionRefusal | 'unknown' }

/**
 * Puts a new certificate with another name in the place of one: new code, issued now, every other fact as it was. The old
 * one keeps its facts and dates, and says by which it is replaced. Of two at once, one replaces it.
 *
 * @param holderName as it is printed
 */
export function replaceCertificate(
	db: Db,
	{
		code,
		holderName,
		by,
		publicUrl,
		now,
	}: { code: string; holderName: string; by: Replacer; publicUrl: string; now: Date },
): Promise<ReplacementDecision> {
	return db.transaction().execute(async (trx) => {
		const old = await claimCertificate(trx, code)
		if (!old || (by.kind === 'holder' && old.personId !== by.personId)) return { kind: 'refused', reason: 'unknown' }
		const decision =
			by.kind === 'holder' ? decideOwnCorrection(old, { holderName, now }) : decideReplacement(old, { holderName })
		if (decision.kind === 'refused') return decision

		const at = now.toISOString()
		const replacement = { id: randomUUID() as CertificateId, code: makeCertificateCode(chance), holderName }
		await replaceCertificateRow(trx, old, { ...replacement, at })
		// What is issued for the course later gets the name as it is right.
		if (old.personId) {
			await updatePrintedName(trx, { ...old, personId: old.personId, printedName: holderName, at })
		}
		await putOnRecord(trx, old, { replacement, by, at })
		const url = `${publicUrl}/bevis/${replacement.code}`
		const letter = () => certificateReplacedLetter({ certificate: old, replacement, url })
		await tellHolder(trx, old, { letter, at })
		return { kind: 'replaced', code: replacement.code }
	})
}

async function putOnRecord(
	trx: Db,
	old: CertificateTable,
	{ replacement, by, at }: { replacement: { id: CertificateId }; by: Replacer; at: string },
): Promise<void> {
	const note = by.kind === 'administrator' ? { note: by.note } : {}
	await appendAuditEntry(trx, {
		...{ actorId: by.personId, action: 'certificate.replaced', subjectId: old.id, occurredAt: at },
		detail: { replacement: replacement.id, ...note },
	})
	await appendAuditEntry(trx, {
		...{ actorId: by.personId, action: 'certificate.issued', subjectId: replacement.id, occurredAt: at },
		detail: { kind: old.kind, courseVersion: old.courseVersion, replaces: old.id },
	})
}
