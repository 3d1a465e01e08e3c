import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertLetter } from '#db/queries/letters'
import { claimPerson, isTakenAddress, updatePersonEmail } from '#db/queries/people'
import { claimSingleUseLink, closeLinksOfPerson, findSingleUseLink, newEmailOf } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'
import { type LinkProblem, linkProblem } from '~/domain/single-use-link'
import { inLanguage } from '~/i18n/language-at-hand'
import { hashToken } from '~/lib/secret-token.server'
import { emailChangedLetter } from '~/mail/account-letters'

/** The account has its new address, or why not. */
export type EmailConfirmationDecision = { kind: 'changed' } | { kind: 'refused'; reason: LinkProblem | 'taken' }

/** `contactEmail` is where somebody writes whose account was taken. */
type Confirmation = { token: string; personId: PersonId; publicUrl: string; contactEmail: string | null; now: Date }

/**
 * Gives the account its new address and tells the old one. Only the account's own person may use the link: a letter that
 * went to a stranger because of a slip of the finger must not hand the account over.
 */
export async function confirmEmailChange(db: Db, input: Confirmation): Promise<EmailConfirmationDecision> {
	try {
		return await db.transaction().execute((trx) => confirm(trx, input))
	} catch (error) {
		// Somebody else got the address in the same moment.
		if (isTakenAddress(error)) return { kind: 'refused', reason: 'taken' }
		throw error
	}
}

async function confirm(
	trx: Db,
	{ token, personId, publicUrl, contactEmail, now }: Confirmation,
): Promise<EmailConfirmationDecision> {
	const at = now.toISOString()
	const linkId = hashToken(token)
	const link = await findSingleUseLink(trx, linkId, 'email-change')
	if (!link || link.personId !== personId) return { kind: 'refused', reason: 'unknown' }
	const problem = linkProblem(link, now)
	if (problem) return { kind: 'refused', reason: problem }
	const person = await claimPerson(trx, personId)
	if (!person || !(await claimSingleUseLink(trx, linkId, 'email-change', at))) {
		return { kind: 'refused', reason: 'used' }
	}
	await updatePersonEmail(trx, personId, newEmailOf(link))
	// Other links lie in the old mailbox, which may be no longer the person's.
	await closeLinksOfPerson(trx, personId, at)
	const letter = inLanguage(person.language ?? 'nb', () => emailChangedLetter(publicUrl, contactEmail))
	await insertLetter(trx, { to: person.email, letter, at })
	await appendAuditEntry(trx, {
		actorId: personId,
		action: 'person.email-changed',
		subjectId: personId,
		occurredAt: at,
	})
	return { kind: 'changed' }
}
