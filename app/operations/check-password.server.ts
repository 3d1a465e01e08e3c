import { findPersonByEmail } from '#db/queries/people'
import type { Db, PersonTable } from '#db/schema'
import type { Timestamp } from '~/domain/ids'
import { normalisedPassword } from '~/domain/person'
import { passwordCounts } from '~/domain/throttle'
import { verifyPassword } from '~/lib/password-hash.server'
import { countAttempt } from './count-attempt.server'

/** The password is right at this moment; whoever builds on it claims the person by the hash that was verified. */
export type CheckedPassword =
	| { kind: 'right'; person: PersonTable }
	| { kind: 'wrong' }
	| { kind: 'wait'; until: Timestamp }

/**
 * Counts an attempt at an account and verifies the password. An unknown address gets the same answer as a wrong
 * password, after the same time.
 */
export async function checkPassword(
	db: Db,
	{ email, password, network, now }: { email: string; password: string; network: string; now: Date },
): Promise<CheckedPassword> {
	const counted = await countAttempt(db, { counts: passwordCounts(email, network), now })
	if (counted.kind === 'wait') return counted
	const person = await findPersonByEmail(db, email)
	const isRight = await verifyPassword(person?.passwordHash, normalisedPassword(password))
	return person && isRight ? { kind: 'right', person } : { kind: 'wrong' }
}
