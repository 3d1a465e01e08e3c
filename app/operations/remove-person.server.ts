import { appendAuditEntry } from '#db/queries/audit-entries'
import { deleteLettersTo, insertLetter } from '#db/queries/letters'
import { claimPersonByPassword, deletePerson } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { PersonId, Timestamp } from '~/domain/ids'
import { passwordCounts } from '~/domain/throttle'
import { accountDeletedLetter } from '~/mail/account-letters'
import { checkPassword } from './check-password.server'
import { forgiveAttempt } from './count-attempt.server'

/** The account is gone, or why it is not. */
export type DeletionDecision = { kind: 'deleted' } | { kind: 'wrong' } | { kind: 'wait'; until: Timestamp }

/**
 * Deletes an account and everything in it, when its person types the password. Certificates stay without their owner,
 * and the record keeps that an account was deleted, by an id that leads nowhere any more.
 */
export async function removePerson(
	db: Db,
	{ email, password, network, now }: { email: string; password: string; network: string; now: Date },
): Promise<DeletionDecision> {
	const checked = await checkPassword(db, { email, password, network, now })
	if (checked.kind !== 'right') return checked
	return db.transaction().execute(async (trx) => {
		const id: PersonId = checked.person.id
		if (!(await claimPersonByPassword(trx, id, checked.person.passwordHash))) return { kind: 'wrong' }
		const at = now.toISOString()
		await forgiveAttempt(trx, { counts: passwordCounts(email, network), now })
		await deletePerson(trx, id)
		await deleteLettersTo(trx, checked.person.email)
		await insertLetter(trx, { to: checked.person.email, letter: accountDeletedLetter(), at })
		await appendAuditEntry(trx, { actorId: id, action: 'person.deleted', subjectId: id, occurredAt: at })
		return { kind: 'deleted' }
	})
}
