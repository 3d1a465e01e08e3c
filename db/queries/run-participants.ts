import type { RunId } from '~/domain/ids'
import { type EnrolmentState, enrolmentState, type RunEnrolment } from '~/domain/run-enrolment'
import type { Db } from '../schema'

/** A participant as the leader's list shows one. `email` is the account's, else the one that was given. */
export type OnList = Pick<
	RunEnrolment,
	'id' | 'name' | 'email' | 'reference' | 'source' | 'createdAt' | 'claimCode' | 'withdrawnAt'
> & { readonly state: EnrolmentState }

/** Everybody who is or was in the run: those with a seat and those who left by name, those who wait in their order. */
export async function listParticipantsOnList(db: Db, runId: RunId): Promise<OnList[]> {
	const rows = await db
		.selectFrom('runEnrolment')
		.leftJoin('person', 'person.id', 'runEnrolment.personId')
		.select((eb) => [
			...(['runEnrolment.id', 'runEnrolment.name', 'runEnrolment.reference', 'runEnrolment.source'] as const),
			...(['runEnrolment.createdAt', 'runEnrolment.claimCode', 'runEnrolment.withdrawnAt'] as const),
			...(['runEnrolment.seatAt', 'runEnrolment.waitingAt'] as const),
			eb.fn.coalesce('person.email', 'runEnrolment.email').as('email'),
		])
		.where('runEnrolment.runId', '=', runId)
		.orderBy('runEnrolment.name')
		.orderBy('runEnrolment.id')
		.execute()
	const people = rows.map(({ seatAt, waitingAt, ...row }) => ({
		...row,
		state: enrolmentState({ seatAt, withdrawnAt: row.withdrawnAt }),
		waitsSince: waitingAt ?? '',
	}))
	const line = (a: { waitsSince: string }, b: { waitsSince: string }) => (a.waitsSince < b.waitsSince ? -1 : 1)
	return [
		...people.filter(({ state }) => state !== 'waiting'),
		...people.filter(({ state }) => state === 'waiting').sort(line),
	].map(({ waitsSince: _since, ...person }) => person)
}
