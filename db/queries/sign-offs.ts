import type { OutcomeId, PersonId, RunEnrolmentId, Timestamp } from '~/domain/ids'
import type { SignOff, Vouched } from '~/domain/sign-off'
import type { Db } from '../schema'

const columns = ['id', 'kind', 'outcomeId', 'note', 'signerName', 'signedAt', 'withdrawnAt'] as const

/** Everything that leaders have vouched for about one participant, the newest first; also what was withdrawn. */
export async function listSignOffs(db: Db, enrolmentId: RunEnrolmentId): Promise<SignOff[]> {
	const rows = await db
		.selectFrom('signOff')
		.select(columns)
		.where('runEnrolmentId', '=', enrolmentId)
		.orderBy('signedAt', 'desc')
		.orderBy('id')
		.execute()
	return rows.map(({ kind, outcomeId, ...row }) => ({ ...row, vouched: vouchedIn(kind, outcomeId) }))
}

/** Puts down what a leader vouches for; gives false when somebody's word for the same holds already. */
export async function insertSignOff(
	trx: Db,
	signOff: {
		id: string
		runEnrolmentId: RunEnrolmentId
		vouched: Vouched
		note: string
		signedById: PersonId
		signerName: string
		signedAt: Timestamp
	},
): Promise<boolean> {
	const { vouched, ...row } = signOff
	const result = await trx
		.insertInto('signOff')
		.values({ ...row, ...inColumns(vouched), withdrawnById: null, withdrawnAt: null })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Takes back the word that holds; gives its id, or undefined when none does. The row stays, with who took it back and when. */
export async function withdrawSignOff(
	trx: Db,
	given: { runEnrolmentId: RunEnrolmentId; vouched: Vouched; withdrawnById: PersonId; withdrawnAt: Timestamp },
): Promise<string | undefined> {
	const { runEnrolmentId, vouched, withdrawnById, withdrawnAt } = given
	const { kind, outcomeId } = inColumns(vouched)
	const row = await trx
		.updateTable('signOff')
		.set({ withdrawnById, withdrawnAt })
		.where('runEnrolmentId', '=', runEnrolmentId)
		.where('kind', '=', kind)
		.where('outcomeId', '=', outcomeId)
		.where('withdrawnAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row?.id
}

function inColumns(vouched: Vouched): { kind: Vouched['kind']; outcomeId: OutcomeId | '' } {
	return { kind: vouched.kind, outcomeId: vouched.kind === 'outcome' ? vouched.outcomeId : '' }
}

function vouchedIn(kind: 'outcome' | 'digital-form', outcomeId: OutcomeId | ''): Vouched {
	return kind === 'outcome' ? { kind, outcomeId: outcomeId as OutcomeId } : { kind }
}
