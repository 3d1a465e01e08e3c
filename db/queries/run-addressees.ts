import type { PersonId, RunEnrolmentId, RunId, Timestamp } from '~/domain/ids'
import type { Language } from '~/domain/language'
import type { Db } from '../schema'

/** Somebody in a run and where letters to them go: the account's address, or the one they were put down with; null without any. */
export type RunAddressee = {
	readonly enrolmentId: RunEnrolmentId
	readonly personId: PersonId | null
	readonly name: string
	readonly email: string | null
	/** What the account's person has chosen to read in; null without a choice or an account. */
	readonly language: Language | null
	readonly claimCode: string | null
	readonly seatAt: Timestamp | null
}

/** Everybody in the run, seated or waiting, in the order in which they came. */
export function listRunAddressees(db: Db, runId: RunId): Promise<RunAddressee[]> {
	return addressees(db)
		.where('runEnrolment.runId', '=', runId)
		.where('runEnrolment.withdrawnAt', 'is', null)
		.orderBy('runEnrolment.createdAt')
		.orderBy('runEnrolment.id')
		.execute()
}

/** One participant, whatever has become of them; undefined when there is none. */
export function findRunAddressee(db: Db, id: RunEnrolmentId): Promise<RunAddressee | undefined> {
	return addressees(db).where('runEnrolment.id', '=', id).executeTakeFirst()
}

function addressees(db: Db) {
	return db
		.selectFrom('runEnrolment')
		.leftJoin('person', 'person.id', 'runEnrolment.personId')
		.select((eb) => [
			'runEnrolment.id as enrolmentId',
			'runEnrolment.personId',
			'person.language',
			'runEnrolment.name',
			'runEnrolment.claimCode',
			'runEnrolment.seatAt',
			eb.fn.coalesce('person.email', 'runEnrolment.email').as('email'),
		])
}
