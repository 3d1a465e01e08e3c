import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertLetter } from '#db/queries/letters'
import { claimPerson, findPerson, updatePasswordHash } from '#db/queries/people'
import { deleteSessionsOfPerson } from '#db/queries/sessions'
import { claimSingleUseLink, closeLinksOfPerson, findSingleUseLink } from '#db/queries/single-use-links'
import type { Db, PersonTable } from '#db/schema'
import { normalisedPassword, type PasswordProblem, passwordProblem } from '~/domain/person'
import { type LinkProblem, linkProblem } from '~/domain/single-use-link'
import { passwordCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { hashPassword } from '~/lib/password-hash.server'
import { hashToken } from '~/lib/secret-token.server'
import { passwordChangedLetter } from '~/mail/account-letters'
import { forgiveAttempt } from './count-attempt.server'

/** The password is new, or why it is not. An unfit password leaves the link as good as it was. */
export type ResetDecision =
	| { kind: 'changed' }
	| { kind: 'unfit-password'; problem: PasswordProblem }
	| { kind: 'refused'; reason: LinkProblem }

/**
 * Gives the account behind a link a new password, signs it out everywhere and makes its other links worthless, for
 * somebody else may have asked for them.
 */
export async function resetPassword(
	db: Db,
	input: { token: string; password: string; network: string; publicUrl: string; now: Date },
): Promise<ResetDecision> {
	const linkId = hashToken(input.token)
	const link = await findSingleUseLink(db, linkId, 'password-reset')
	const refusal = linkProblem(link, input.now)
	if (refusal) return { kind: 'refused', reason: refusal }
	const person = link?.personId ? await findPerson(db, link.personId) : undefined
	if (!person) return { kind: 'refused', reason: 'unknown' }
	const problem = passwordProblem(input.password, person)
	if (problem) return { kind: 'unfit-password', problem }

	const passwordHash = await hashPassword(normalisedPassword(input.password))
	return db.transaction().execute(async (trx) => {
		const claimed = await claimPerson(trx, person.id)
		if (!claimed || !(await claimSingleUseLink(trx, linkId, 'password-reset', input.now.toISOString()))) {
			return { kind: 'refused', reason: 'used' }
		}
		await giveNewPassword(trx, claimed, passwordHash, input)
		return { kind: 'changed' }
	})
}

async function giveNewPassword(
	trx: Db,
	{ id, email, language }: PersonTable,
	passwordHash: string,
	{ network, publicUrl, now }: { network: string; publicUrl: string; now: Date },
): Promise<void> {
	const at = now.toISOString()
	await updatePasswordHash(trx, id, passwordHash)
	await deleteSessionsOfPerson(trx, id)
	await closeLinksOfPerson(trx, id, at)
	await forgiveAttempt(trx, {
		counts: passwordCounts(email, network).filter(({ afterSuccess }) => afterSuccess === 'forget-all'),
		now,
	})
	const letter = inLanguage(language ?? 'nb', () => passwordChangedLetter(publicUrl))
	await insertLetter(trx, { to: email, letter, at })
	await appendAuditEntry(trx, { actorId: id, action: 'person.password-changed', subjectId: id, occurredAt: at })
}
