import type { Db } from '#db/schema'
import type { Timestamp } from '~/domain/ids'

/** The text is kept, or what stands in its place. */
export type SavingDecision =
	| { kind: 'saved'; revision: number }
	/** Another window or device has saved since; nothing was overwritten. */
	| { kind: 'refused'; reason: 'changed-elsewhere'; body: string; revision: number }

/** A text as it was typed; `seenRevision` is the one that the writer began from, 0 for a new text. */
export type TypedText = { body: string; seenRevision: number; now: Date }

type KeptText = { body: string; revision: number }

/** How one text of one writer is kept: each gives false when another window came first. */
type Keeping = {
	insert(trx: Db, text: KeptText & { updatedAt: Timestamp }): Promise<boolean>
	update(trx: Db, text: KeptText & { updatedAt: Timestamp }, seenRevision: number): Promise<boolean>
	find(trx: Db): Promise<KeptText | undefined>
}

/** Saves a text that is the writer's own. One that has changed meanwhile is not overwritten, unless it says the same. */
export function saveOwnText(
	db: Db,
	{ body, seenRevision, now }: TypedText,
	{ insert, update, find }: Keeping,
): Promise<SavingDecision> {
	return db.transaction().execute(async (trx) => {
		const revision = seenRevision + 1
		const text = { body, revision, updatedAt: now.toISOString() }
		const isSaved = seenRevision === 0 ? await insert(trx, text) : await update(trx, text, seenRevision)
		if (isSaved) return { kind: 'saved', revision }

		const kept = await find(trx)
		if (kept?.body === body) return { kind: 'saved', revision: kept.revision }
		return { kind: 'refused', reason: 'changed-elsewhere', body: kept?.body ?? '', revision: kept?.revision ?? 0 }
	})
}
