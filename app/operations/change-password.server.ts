import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertLetter } from '#db/queries/letters'
import { claimPersonByPassword, updatePasswordHash } from '#db/queries/people'
import { deleteSessionsOfPerson } from '#db/queries/sessions'
import { closeLinksOfPerson } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import type { PersonId, SessionId, Timestamp } from '~/domain/ids'
import { normalisedPassword, type PasswordProblem, passwordProblem } from '~/domain/person'
import { passwordCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { hashPassword } from '~/lib/password-hash.server'
import { passwordChangedLetter } from '~/mail/account-letters'
import { checkPassword } from './check-password.server'
import { forgiveAttempt } from './count-attempt.server'

/** The password is new, or why it is not. */
export type PasswordChangeDecision =
	| { kind: 'changed' }
	| { kind: 'unfit-password'; problem: PasswordProblem }
	| { kind: 'wrong' }
	| { kind: 'wait'; until: Timestamp }

type PasswordChange = {
	person: { id: PersonId; name: string; email: string; sessionId: SessionId }
	present: string
	password: string
	network: string
	publicUrl: string
	now: Date
}

/** Changes the password of somebody who knows the present one, and ends every session but this one. */
export async function changePassword(db: Db, input: PasswordChange): Promise<PasswordChangeDecision> {
	const { person, present, password, network, now } = input
	const problem = passwordProblem(password, person)
	if (problem) return { kind: 'unfit-password', problem }
	const checked = await checkPassword(db, { email: person.email, password: present, network, now })
	if (checked.kind !== 'right') return checked
	const passwordHash = await hashPassword(normalisedPassword(password))

	return db.transaction().execute(async (trx) => {
		const { id, email, language } = checked.person
		if (!(await claimPersonByPassword(trx, id, checked.person.passwordHash))) return { kind: 'wrong' }
		const at = now.toISOString()
		await forgiveAttempt(trx, { counts: passwordCounts(person.email, network), now })
		await updatePasswordHash(trx, id, passwordHash)
		await deleteSessionsOfPerson(trx, id, person.sessionId)
		await closeLinksOfPerson(trx, id, at)
		const letter = inLanguage(language ?? 'nb', () => passwordChangedLetter(input.publicUrl))
		await insertLetter(trx, { to: email, letter, at })
		await appendAuditEntry(trx, { actorId: id, action: 'person.password-changed', subjectId: id, occurredAt: at })
		return { kind: 'changed' }
	})
}
