import { appendAuditEntry } from '#db/queries/audit-entries'
import { forgetCertificates, listCertificatesToLeave } from '#db/queries/certificate-status'
import { claimRun } from '#db/queries/course-runs'
import { deleteLettersTo, insertLetter } from '#db/queries/letters'
import { claimPersonByPassword, deletePerson } from '#db/queries/people'
import { claimPortal } from '#db/queries/portal'
import { countAdministrators, listHeldRoles } from '#db/queries/role-grants'
import { listRunEnrolmentsByPerson } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { mayAdminister } from '~/domain/access'
import type { CourseRun } from '~/domain/course-run'
import type { CertificateId, PersonId, Timestamp } from '~/domain/ids'
import { decideLeaving, type LeavingDecision } from '~/domain/role-change'
import { passwordCounts } from '~/domain/throttle'
import { inLanguage } from '~/i18n/language-at-hand'
import { accountDeletedLetter } from '~/mail/account-letters'
import { checkPassword } from './check-password.server'
import { forgiveAttempt } from './count-attempt.server'
import { fillSeats } from './fill-seats.server'

/** The account is gone, or why it is not. */
export type DeletionDecision =
	| { kind: 'deleted' }
	| { kind: 'wrong' }
	| { kind: 'wait'; until: Timestamp }
	| Exclude<LeavingDecision, { kind: 'leave' }>

/**
 * What becomes of the certificates of somebody who leaves: they stay with all their facts, or the facts go and only the
 * code, the digest of the signed credential and the status stay. `sign` signs one that has not been signed yet, so that
 * the file which its holder has can still be proved.
 */
export type LeavingCertificates =
	| { readonly kind: 'keep' }
	| { readonly kind: 'forget'; readonly sign: (id: CertificateId) => Promise<unknown> }

/**
 * Deletes an account and everything in it, when its person types the password. Seats in runs go to those who wait for them.
 * Certificates stay without their owner, with their facts or without them as the person chooses,
 * and the record keeps that an account was deleted, by an id that leads nowhere any more. The last administrator stays.
 */
export async function removePerson(
	db: Db,
	{
		email,
		password,
		certificates,
		network,
		publicUrl,
		now,
	}: {
		email: string
		password: string
		certificates: LeavingCertificates
		network: string
		publicUrl: string
		now: Date
	},
): Promise<DeletionDecision> {
	const checked = await checkPassword(db, { email, password, network, now })
	if (checked.kind !== 'right') return checked
	const id: PersonId = checked.person.id
	// Before the transaction, for signing takes its own. Who is refused then has signed files and nothing else.
	if (certificates.kind === 'forget') {
		for (const leaving of await listCertificatesToLeave(db, id)) await certificates.sign(leaving.id)
	}
	return db.transaction().execute(async (trx) => {
		const runs = await claimRunsOf(trx, id, now)
		if (!(await claimPersonByPassword(trx, id, checked.person.passwordHash))) return { kind: 'wrong' }
		const decision = await decideInTurn(trx, id)
		if (decision.kind === 'refused') return decision
		const at = now.toISOString()
		await forgiveAttempt(trx, { counts: passwordCounts(email, network), now })
		if (certificates.kind === 'forget') await forgetOf(trx, id, at)
		await deletePerson(trx, id)
		await deleteLettersTo(trx, checked.person.email)
		const letter = inLanguage(checked.person.language ?? 'nb', accountDeletedLetter)
		await insertLetter(trx, { to: checked.person.email, letter, at })
		await appendAuditEntry(trx, { actorId: id, action: 'person.deleted', subjectId: id, occurredAt: at })
		for (const run of runs) await fillSeats(trx, run, { publicUrl, now })
		return { kind: 'deleted' }
	})
}

/**
 * Decides whether the person may leave, and holds that until the transaction ends: nobody becomes an administrator while the person is held, and of two administrators who
 * leave at the same moment the second sees that the first is gone.
 */
async function decideInTurn(trx: Db, id: PersonId): Promise<LeavingDecision> {
	const roles = (await listHeldRoles(trx, id)).map(({ grant }) => grant)
	if (mayAdminister({ roles })) await claimPortal(trx)
	return decideLeaving(roles, await countAdministrators(trx))
}

async function forgetOf(trx: Db, id: PersonId, at: Timestamp): Promise<void> {
	for (const certificateId of await forgetCertificates(trx, id, at)) {
		await appendAuditEntry(trx, {
			...{ actorId: id, action: 'certificate.forgotten', subjectId: certificateId, occurredAt: at },
		})
	}
}

/** Every run that the person is in, held until the transaction ends; in one order, so that two never wait for each other. */
async function claimRunsOf(trx: Db, id: PersonId, now: Date): Promise<CourseRun[]> {
	const ids = (await listRunEnrolmentsByPerson(trx, id)).map(({ runId }) => runId).sort()
	const runs: CourseRun[] = []
	for (const runId of ids) {
		const run = await claimRun(trx, runId, now.toISOString())
		if (run) runs.push(run)
	}
	return runs
}
