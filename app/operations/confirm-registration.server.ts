import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertPerson } from '#db/queries/people'
import { insertSession, type NewSession } from '#db/queries/sessions'
import { claimSingleUseLink, findSingleUseLink, registrationOf } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import type { PersonId } from '~/domain/ids'
import { type LinkProblem, linkProblem } from '~/domain/single-use-link'
import { hashToken } from '~/lib/secret-token.server'

/** The account is there and its session has begun; `next` is the path to go on to. */
export type ConfirmationDecision =
	| { kind: 'confirmed'; personId: PersonId; next: string }
	| { kind: 'refused'; reason: LinkProblem | 'already-registered' }

/** Makes the account that waits behind a link, and signs its person in. */
export function confirmRegistration(
	db: Db,
	{ token, session, now }: { token: string; session: NewSession; now: Date },
): Promise<ConfirmationDecision> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const linkId = hashToken(token)
		const link = await findSingleUseLink(trx, linkId, 'registration')
		const problem = linkProblem(link, now)
		if (!link || problem) return refused(problem ?? 'unknown')
		if (!(await claimSingleUseLink(trx, linkId, 'registration', at))) return refused('used')

		const { next, ...account } = registrationOf(link)
		const personId = randomUUID() as PersonId
		const isNew = await insertPerson(trx, { id: personId, ...account, createdAt: at })
		if (!isNew) return refused('already-registered')
		await insertSession(trx, { ...session, personId })
		await appendAuditEntry(trx, { actorId: personId, action: 'person.registered', subjectId: personId, occurredAt: at })
		return { kind: 'confirmed', personId, next }
	})
}

function refused(reason: LinkProblem | 'already-registered'): ConfirmationDecision {
	return { kind: 'refused', reason }
}
