import { randomUUID } from 'node:crypto'
import type { Timestamp } from '~/domain/ids'
import type { Db, LetterTable } from '../schema'

/** After so many failures a letter is given up. */
const mostLetterFailures = 8

/** A letter as it is written: whom to, and what it says. */
type Written = { to: string; letter: { subject: string; text: string; html: string } }

/** How many rows one statement carries; SQLite takes 32,766 values. */
const rowsAtOnce = 500

/** Puts a letter into the outbox; call it in the transaction that causes the letter. */
export async function insertLetter(trx: Db, { at, ...written }: Written & { at: Timestamp }): Promise<void> {
	await insertLetters(trx, [written], at)
}

/** Puts many letters into the outbox, in a statement for every five hundred. */
export async function insertLetters(trx: Db, letters: readonly Written[], at: Timestamp): Promise<void> {
	for (let from = 0; from < letters.length; from += rowsAtOnce) {
		const rows = letters.slice(from, from + rowsAtOnce).map(({ to, letter }) => ({
			id: randomUUID(),
			toAddress: to,
			subject: letter.subject,
			bodyText: letter.text,
			bodyHtml: letter.html,
			createdAt: at,
			...{ claimedAt: null, sentAt: null, failures: 0 },
		}))
		await trx.insertInto('letter').values(rows).execute()
	}
}

/** Ids of the oldest letters that wait to be sent: not claimed since `claimedBefore`, and not given up. */
export async function listLettersToSend(db: Db, claimedBefore: Timestamp, limit: number): Promise<string[]> {
	const rows = await db
		.selectFrom('letter')
		.select('id')
		.where('sentAt', 'is', null)
		.where('failures', '<', mostLetterFailures)
		.where((eb) => eb.or([eb('claimedAt', 'is', null), eb('claimedAt', '<=', claimedBefore)]))
		.orderBy('createdAt')
		.orderBy('id')
		.limit(limit)
		.execute()
	return rows.map(({ id }) => id)
}

/** Takes a letter for sending. Of several processes that try, one gets it. */
export function claimLetter(
	db: Db,
	id: string,
	{ at, claimedBefore }: { at: Timestamp; claimedBefore: Timestamp },
): Promise<LetterTable | undefined> {
	return db
		.updateTable('letter')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.where('sentAt', 'is', null)
		.where((eb) => eb.or([eb('claimedAt', 'is', null), eb('claimedAt', '<=', claimedBefore)]))
		.returningAll()
		.executeTakeFirst()
}

/** Marks a letter as sent. Its text goes: it may hold a link that opens an account. */
export async function updateLetterSent(db: Db, id: string, at: Timestamp): Promise<void> {
	await db.updateTable('letter').set({ sentAt: at, bodyText: '', bodyHtml: '' }).where('id', '=', id).execute()
}

/** Counts a failure, and lets the letter be claimed again as if it had been claimed at `claimedAt`. */
export async function updateLetterFailed(db: Db, id: string, claimedAt: Timestamp): Promise<void> {
	await db
		.updateTable('letter')
		.set((eb) => ({ failures: eb('failures', '+', 1), claimedAt }))
		.where('id', '=', id)
		.execute()
}

/** The letters that were written last, newest first. */
export function listLatestLetters(db: Db, limit: number): Promise<LetterTable[]> {
	return db.selectFrom('letter').selectAll().orderBy('createdAt', 'desc').orderBy('id').limit(limit).execute()
}

/** Removes letters that were written before the moment. */
export async function deleteLettersBefore(db: Db, at: Timestamp): Promise<void> {
	await db.deleteFrom('letter').where('createdAt', '<', at).execute()
}

/** Removes every letter to an address, sent or not. */
export async function deleteLettersTo(trx: Db, toAddress: string): Promise<void> {
	await trx.deleteFrom('letter').where('toAddress', '=', toAddress).execute()
}

/** How many letters wait to be sent, and how many were given up. */
export async function countUnsentLetters(db: Db): Promise<{ waiting: number; givenUp: number }> {
	const row = await db
		.selectFrom('letter')
		.select([
			(eb) => eb.fn.countAll().as('all'),
			(eb) => eb.fn.count(eb.case().when('failures', '>=', mostLetterFailures).then(1).end()).as('givenUp'),
		])
		.where('sentAt', 'is', null)
		.executeTakeFirstOrThrow()
	return { waiting: Number(row.all) - Number(row.givenUp), givenUp: Number(row.givenUp) }
}
