import type { RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** Somebody without an account, and the code by which they claim their place. */
export type PaperCode = { readonly name: string; readonly claimCode: string }

/** Everybody in the run who has not tied their place to an account, by name. */
export async function listPaperCodes(db: Db, runId: RunId): Promise<PaperCode[]> {
	return db
		.selectFrom('runEnrolment')
		.select(['name', 'claimCode'])
		.where('runId', '=', runId)
		.where('withdrawnAt', 'is', null)
		.where('claimCode', 'is not', null)
		.$narrowType<{ claimCode: string }>()
		.orderBy('name')
		.orderBy('id')
		.execute()
}
