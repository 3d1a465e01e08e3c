import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertPerson } from '#db/queries/people'
import { hasAdministrator, insertRoleGrant } from '#db/queries/role-grants'
import { insertSession, type NewSession } from '#db/queries/sessions'
import { claimSingleUseLink, closeLinksForPurpose, findSingleUseLink } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { normalisedPassword, type PasswordProblem, passwordProblem } from '~/domain/person'
import { type LinkProblem, linkProblem } from '~/domain/single-use-link'
import { hashPassword } from '~/lib/password-hash.server'
import { hashToken } from '~/lib/secret-token.server'

/** The administrator is there and signed in, or why not. */
export type FirstAdministratorDecision =
	| { kind: 'made'; personId: PersonId }
	| { kind: 'unfit-password'; problem: PasswordProblem }
	| { kind: 'refused'; reason: LinkProblem | 'email-taken' }

type FirstAdministrator = {
	token: string
	name: string
	email: string
	password: string
	language: Language | null
	session: NewSession
	now: Date
}

/** Makes the account of the first administrator. Whoever has the link runs the server, so no letter confirms the address. */
export async function makeFirstAdministrator(db: Db, input: FirstAdministrator): Promise<FirstAdministratorDecision> {
	const problem = passwordProblem(input.password, input)
	if (problem) return { kind: 'unfit-password', problem }
	const linkId = hashToken(input.token)
	const refusal = linkProblem(await findSingleUseLink(db, linkId, 'first-administrator'), input.now)
	if (refusal) return { kind: 'refused', reason: refusal }
	const passwordHash = await hashPassword(normalisedPassword(input.password))
	try {
		return await db.transaction().execute((trx) => make(trx, input, linkId, passwordHash))
	} catch (error) {
		if (error instanceof EmailTaken) return { kind: 'refused', reason: 'email-taken' }
		throw error
	}
}

/** Undoes the transaction, so that the link can be used again with another address. */
class EmailTaken extends Error {}

async function make(
	trx: Db,
	{ name, email, language, session, now }: FirstAdministrator,
	linkId: string,
	passwordHash: string,
): Promise<FirstAdministratorDecision> {
	const at = now.toISOString()
	if (!(await claimSingleUseLink(trx, linkId, 'first-administrator', at))) return { kind: 'refused', reason: 'used' }
	await closeLinksForPurpose(trx, 'first-administrator', at)
	if (await hasAdministrator(trx)) return { kind: 'refused', reason: 'used' }
	const personId = randomUUID() as PersonId
	const isNew = await insertPerson(trx, { id: personId, name, email, passwordHash, language, createdAt: at })
	if (!isNew) throw new EmailTaken()
	await insertRoleGrant(trx, { personId, grant: { role: 'administrator' }, at })
	await insertSession(trx, { ...session, personId })
	const onRecord = { actorId: personId, subjectId: personId, occurredAt: at }
	await appendAuditEntry(trx, { ...onRecord, action: 'person.registered' })
	await appendAuditEntry(trx, { ...onRecord, action: 'role.granted', detail: { role: 'administrator' } })
	return { kind: 'made', personId }
}
