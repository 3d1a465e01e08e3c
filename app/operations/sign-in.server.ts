import { claimPersonByPassword } from '#db/queries/people'
import { insertSession, type NewSession } from '#db/queries/sessions'
import type { Db } from '#db/schema'
import type { PersonId, Timestamp } from '~/domain/ids'
import { passwordCounts } from '~/domain/throttle'
import { checkPassword } from './check-password.server'
import { forgiveAttempt } from './count-attempt.server'

/** Whether the session has begun. `wrong` is said of an unknown address and of a wrong password alike. */
export type SignInDecision =
	| { kind: 'signed-in'; personId: PersonId }
	| { kind: 'wrong' }
	| { kind: 'wait'; until: Timestamp }

/** Begins the session when the password is right, and forgets the account's failures. */
export async function signIn(
	db: Db,
	input: { email: string; password: string; network: string; session: NewSession; now: Date },
): Promise<SignInDecision> {
	const checked = await checkPassword(db, input)
	if (checked.kind !== 'right') return checked
	const { id, passwordHash } = checked.person
	return db.transaction().execute(async (trx) => {
		if (!(await claimPersonByPassword(trx, id, passwordHash))) return { kind: 'wrong' }
		await forgiveAttempt(trx, { counts: passwordCounts(input.email, input.network), now: input.now })
		await insertSession(trx, { ...input.session, personId: id })
		return { kind: 'signed-in', personId: id }
	})
}
