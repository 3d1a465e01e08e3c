import { insertLetter } from '#db/queries/letters'
import { findPersonByEmail } from '#db/queries/people'
import type { Db } from '#db/schema'
import type { Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { normalisedPassword, type PasswordProblem, passwordProblem } from '~/domain/person'
import { letterCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { hashPassword } from '~/lib/password-hash.server'
import { alreadyRegisteredLetter, registrationLetter } from '~/mail/account-letters'
import { countAttempt } from './count-attempt.server'
import { makeSingleUseLink } from './make-single-use-link.server'

/**
 * What somebody types who wants an account, and how to go on: `next` is a path, `network` who asks, `language` the one
 * that the account keeps, null when none was chosen.
 */
export type Registration = {
	name: string
	email: string
	password: string
	language: Language | null
	next: string
	network: string
	publicUrl: string
	now: Date
}

/** A letter is on its way, to whom it may be; or why not. */
export type RegistrationDecision =
	| { kind: 'letter-sent' }
	| { kind: 'unfit-password'; problem: PasswordProblem }
	| { kind: 'wait'; until: Timestamp }

/**
 * Sends a letter with a link that makes the account. Somebody who has one gets a letter that says so, and the answer
 * here is the same, after the same time.
 */
export async function registerPerson(db: Db, input: Registration): Promise<RegistrationDecision> {
	const { name, email, password, language, next, publicUrl, now } = input
	const problem = passwordProblem(password, { name, email })
	if (problem) return { kind: 'unfit-password', problem }
	const counted = await countAttempt(db, { counts: letterCounts(email, input.network), now })
	if (counted.kind === 'wait') return counted

	const passwordHash = await hashPassword(normalisedPassword(password))
	const at = now.toISOString()
	await db.transaction().execute(async (trx) => {
		const registered = await findPersonByEmail(trx, email)
		if (registered) {
			const letter = inLanguage(registered.language ?? 'nb', () => alreadyRegisteredLetter(publicUrl))
			return insertLetter(trx, { to: email, letter, at })
		}
		const detail = { name, email, passwordHash, language, next }
		const token = await makeSingleUseLink(trx, { purpose: 'registration', detail, now })
		await insertLetter(trx, {
			to: email,
			letter: registrationLetter(`${publicUrl}/registrer/bekreft/${token}`),
			at,
		})
	})
	return { kind: 'letter-sent' }
}
