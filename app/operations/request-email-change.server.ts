import { insertLetter } from '#db/queries/letters'
import { claimPersonByPassword, findPersonByEmail } from '#db/queries/people'
import type { Db, PersonTable } from '#db/schema'
import type { Timestamp } from '~/domain/ids'
import { letterCounts, passwordCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { emailChangeLetter, emailTakenLetter } from '~/mail/account-letters'
import { checkPassword } from './check-password.server'
import { countAttempt, forgiveAttempt } from './count-attempt.server'
import { makeSingleUseLink } from './make-single-use-link.server'

/** What somebody signed in types to change the address of the account; `present` is the address now. */
export type EmailChange = {
	present: string
	email: string
	password: string
	network: string
	publicUrl: string
	now: Date
}

/** A letter is on its way to the new address, or why not. */
export type EmailChangeDecision =
	| { kind: 'letter-sent' }
	| { kind: 'same-address' }
	| { kind: 'wrong' }
	| { kind: 'wait'; until: Timestamp }

/**
 * Sends a letter to the new address with a link that makes it the account's. An address that another account has gets a
 * letter that says so, and the answer here is the same.
 */
export async function requestEmailChange(db: Db, input: EmailChange): Promise<EmailChangeDecision> {
	const { present, email, network, now } = input
	if (email === present) return { kind: 'same-address' }
	const checked = await checkPassword(db, { ...input, email: present })
	if (checked.kind !== 'right') return checked
	const counted = await countAttempt(db, { counts: letterCounts(email, network), now })
	if (counted.kind === 'wait') return counted
	return db.transaction().execute(async (trx) => {
		const { id, passwordHash } = checked.person
		const person = await claimPersonByPassword(trx, id, passwordHash)
		if (!person) return { kind: 'wrong' }
		await forgiveAttempt(trx, { counts: passwordCounts(present, network), now })
		await sendLetter(trx, person, input)
		return { kind: 'letter-sent' }
	})
}

async function sendLetter(trx: Db, person: PersonTable, { email, publicUrl, now }: EmailChange): Promise<void> {
	const at = now.toISOString()
	const another = await findPersonByEmail(trx, email)
	if (another) {
		const letter = inLanguage(another.language ?? 'nb', () => emailTakenLetter(publicUrl))
		return insertLetter(trx, { to: email, letter, at })
	}
	const token = await makeSingleUseLink(trx, { purpose: 'email-change', personId: person.id, detail: { email }, now })
	const url = `${publicUrl}/min-side/konto/epost/bekreft/${token}`
	await insertLetter(trx, { to: email, letter: inLanguage(person.language ?? 'nb', () => emailChangeLetter(url)), at })
}
