import { z } from 'zod'
import type { PersonId, Timestamp } from '~/domain/ids'
import { languages } from '~/domain/language'
import type { Db, SingleUseLinkTable } from '../schema'

/** What a link is for. */
export type LinkPurpose = SingleUseLinkTable['purpose']

const Registration = z.object({
	name: z.string(),
	email: z.string(),
	passwordHash: z.string(),
	// Links that were open before there were languages name none.
	language: z.enum(languages).nullable().default(null),
	next: z.string(),
})
const EmailChange = z.object({ email: z.string() })

/** The account that waits for its confirmation; `next` is the path to go on to, `language` the one chosen, if any. */
export type Registration = z.output<typeof Registration>

/** What an open registration link holds. */
export function registrationOf(link: SingleUseLinkTable): Registration {
	return Registration.parse(JSON.parse(link.detail))
}

/** The address that an open e-mail link brings about. */
export function newEmailOf(link: SingleUseLinkTable): string {
	return EmailChange.parse(JSON.parse(link.detail)).email
}

/** Stores a link; `id` is the hash of its token. */
export async function insertSingleUseLink(trx: Db, link: Omit<SingleUseLinkTable, 'usedAt'>): Promise<void> {
	await trx
		.insertInto('singleUseLink')
		.values({ ...link, usedAt: null })
		.execute()
}

/** The link with this hash, used or not, in time or not. */
export function findSingleUseLink(db: Db, id: string, purpose: LinkPurpose): Promise<SingleUseLinkTable | undefined> {
	return db
		.selectFrom('singleUseLink')
		.selectAll()
		.where('id', '=', id)
		.where('purpose', '=', purpose)
		.executeTakeFirst()
}

/** Uses up a link. Of several who try, one gets true; nobody does after its time. What it held is forgotten. */
export async function claimSingleUseLink(trx: Db, id: string, purpose: LinkPurpose, at: Timestamp): Promise<boolean> {
	const row = await trx
		.updateTable('singleUseLink')
		.set({ usedAt: at, detail: '{}' })
		.where('id', '=', id)
		.where('purpose', '=', purpose)
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', at)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}

/** Makes every open link of a person worthless. */
export async function closeLinksOfPerson(trx: Db, personId: PersonId, at: Timestamp): Promise<void> {
	await trx
		.updateTable('singleUseLink')
		.set({ usedAt: at, detail: '{}' })
		.where('personId', '=', personId)
		.where('usedAt', 'is', null)
		.execute()
}

/** Makes every open link of one purpose worthless, whoever has it. */
export async function closeLinksForPurpose(trx: Db, purpose: LinkPurpose, at: Timestamp): Promise<void> {
	await trx
		.updateTable('singleUseLink')
		.set({ usedAt: at, detail: '{}' })
		.where('purpose', '=', purpose)
		.where('usedAt', 'is', null)
		.execute()
}

/** Removes links whose time ended before the moment. */
export async function deleteLinksExpiredBefore(db: Db, at: Timestamp): Promise<void> {
	await db.deleteFrom('singleUseLink').where('expiresAt', '<', at).execute()
}
