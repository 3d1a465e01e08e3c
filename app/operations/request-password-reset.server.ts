import { insertLetter } from '#db/queries/letters'
import { findPersonByEmail } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { Timestamp } from '~/domain/ids'
import { letterCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { noAccountLetter, passwordResetLetter } from '~/mail/account-letters'
import { countAttempt } from './count-attempt.server'
import { makeSingleUseLink } from './make-single-use-link.server'

/**
 * Sends a letter with a link to a new password. An address without an account gets a letter that says so: nobody waits
 * in vain, and the answer here is the same, after the same time.
 */
export async function requestPasswordReset(
	db: Db,
	{ email, network, publicUrl, now }: { email: string; network: string; publicUrl: string; now: Date },
): Promise<{ kind: 'letter-sent' } | { kind: 'wait'; until: Timestamp }> {
	const counted = await countAttempt(db, { counts: letterCounts(email, network), now })
	if (counted.kind === 'wait') return counted
	const at = now.toISOString()
	await db.transaction().execute(async (trx) => {
		const person = await findPersonByEmail(trx, email)
		if (!person) return insertLetter(trx, { to: email, letter: noAccountLetter(publicUrl), at })
		const token = await makeSingleUseLink(trx, { purpose: 'password-reset', personId: person.id, now })
		const url = `${publicUrl}/nytt-passord/${token}`
		const letter = inLanguage(person.language ?? 'nb', () => passwordResetLetter(url))
		await insertLetter(trx, { to: email, letter, at })
	})
	return { kind: 'letter-sent' }
}
