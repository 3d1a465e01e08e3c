import type { AuditAction } from '~/domain/audit'
import type { AuditDetail, AuditEntry, AuditName } from '~/domain/audit-words'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { AuditEntryTable, Db } from '../schema'
import { holdsWord, wordsIn } from './name-search'

/** What is looked for in the log; null where it makes no difference. */
export type AuditSearch = {
	readonly actions: readonly AuditAction[] | null
	/** Words of the name or address of who did it or whom it is about. */
	readonly who: string
	/** An id that the entry names in any place. */
	readonly id: string
	/** From this moment, and before that one. */
	readonly from: Timestamp | null
	readonly before: Timestamp | null
}

/** Where a page of the log ends: the next one begins after it. */
export type AuditPlace = Pick<AuditEntry, 'occurredAt' | 'id'>

/** The entries that fit, the newest first, after a place in the log. */
export async function searchAuditEntries(
	db: Db,
	search: AuditSearch,
	{ limit, after }: { limit: number; after: AuditPlace | null },
): Promise<AuditEntry[]> {
	const rows = await entriesFitting(db, search)
		.$if(after !== null, (query) =>
			query
				.where('occurredAt', '<=', after?.occurredAt ?? '')
				.where((eb) => eb.or([eb('occurredAt', '<', after?.occurredAt ?? ''), eb('id', '<', after?.id ?? '')])),
		)
		.selectAll()
		.orderBy('occurredAt', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute()
	return rows.map(read)
}

function read(row: AuditEntryTable): AuditEntry {
	return { ...row, detail: JSON.parse(row.detail) as AuditDetail }
}

function entriesFitting(db: Db, { actions, who, id, from, before }: AuditSearch) {
	let query = withKnown(db, wordsIn(who)).selectFrom('auditEntry')
	if (actions) query = query.where('action', 'in', [...actions])
	if (from) query = query.where('occurredAt', '>=', from)
	if (before) query = query.where('occurredAt', '<', before)
	if (id) {
		query = query.where((eb) =>
			eb.or([
				eb('subjectId', '=', id),
				eb('actorId', '=', id as PersonId),
				eb('detail', 'like', `%${JSON.stringify(id.replace(/[^a-z0-9-]/g, ''))}%`),
			]),
		)
	}
	if (!who.trim()) return query
	return query.where((eb) => {
		const known = eb.selectFrom('known').select('known.id').$castTo<{ id: PersonId }>()
		return eb.or([eb('actorId', 'in', known), eb('subjectId', 'in', known)])
	})
}

/** The ids by which people who fit the words are known: their own, those of their places in runs, and so on. Found once. */
function withKnown(db: Db, words: readonly string[]) {
	let people = db.selectFrom('person').select('person.id')
	let onPaper = db.selectFrom('runEnrolment').select('runEnrolment.id')
	for (const word of words) {
		people = people.where((eb) => eb.or([holdsWord(eb.ref('name'), word), holdsWord(eb.ref('email'), word)]))
		onPaper = onPaper.where((eb) => holdsWord(eb.ref('runEnrolment.name'), word))
	}
	return db
		.with('whom', () => people)
		.with('known', (cte) => {
			const theirs = cte.selectFrom('whom').select('whom.id')
			return theirs
				.$castTo<{ id: string }>()
				.unionAll(onPaper)
				.unionAll(cte.selectFrom('runEnrolment').select('runEnrolment.id').where('personId', 'in', theirs))
				.unionAll(cte.selectFrom('certificate').select('certificate.id').where('personId', 'in', theirs))
				.unionAll(cte.selectFrom('planSubmission').select('planSubmission.id').where('personId', 'in', theirs))
		})
}

/** Who was given which roles, when and by whom, as it is on record. */
export async function listRolesGranted(db: Db, personId: PersonId): Promise<AuditEntry[]> {
	const action: AuditAction = 'role.granted'
	const rows = await db
		.selectFrom('auditEntry')
		.selectAll()
		.where('subjectId', '=', personId)
		.where('action', '=', action)
		.orderBy('occurredAt')
		.orderBy('id')
		.execute()
	return rows.map(read)
}

/** What the ids in these entries name, as far as it is still there. */
export async function findAuditNames(db: Db, found: readonly AuditEntry[]): Promise<Map<string, AuditName>> {
	const ids = new Set<string>()
	for (const { actorId, subjectId, detail } of found) {
		if (actorId) ids.add(actorId)
		ids.add(subjectId)
		for (const value of Object.values(detail)) if (typeof value === 'string') ids.add(value)
	}
	const names = new Map<string, AuditName>()
	const all = [...ids]
	for (let from = 0; from < all.length; from += 500) await addNames(db, all.slice(from, from + 500), names)
	return names
}

async function addNames(db: Db, ids: readonly string[], names: Map<string, AuditName>): Promise<void> {
	const wanted = ids as never[]
	const rows = [
		...(await db.selectFrom('person').select(['id', 'name', 'id as personId']).where('id', 'in', wanted).execute()),
		...(await db.selectFrom('runEnrolment').select(['id', 'name', 'personId']).where('id', 'in', wanted).execute()),
		...(await db
			.selectFrom('certificate')
			.select(['id', 'holderName as name', 'personId'])
			.where('id', 'in', wanted)
			.where('forgottenAt', 'is', null)
			.execute()),
		...(await db
			.selectFrom('planSubmission')
			.innerJoin('person', 'person.id', 'planSubmission.personId')
			.select(['planSubmission.id', 'person.name', 'person.id as personId'])
			.where('planSubmission.id', 'in', wanted)
			.execute()),
		...(await db.selectFrom('courseRun').select(['id', 'title as name']).where('id', 'in', wanted).execute()),
		// A day of a run and a message to it go by the name of their run.
		...(await db
			.selectFrom('runDay')
			.innerJoin('courseRun', 'courseRun.id', 'runDay.runId')
			.select(['runDay.id', 'title as name'])
			.where('runDay.id', 'in', wanted)
			.execute()),
		...(await db
			.selectFrom('runMessage')
			.innerJoin('courseRun', 'courseRun.id', 'runMessage.runId')
			.select(['runMessage.id', 'title as name'])
			.where('runMessage.id', 'in', wanted)
			.execute()),
		...(await db.selectFrom('districtOffice').select(['id', 'name']).where('id', 'in', wanted).execute()),
		...(await db.selectFrom('institution').select(['id', 'name']).where('id', 'in', wanted).execute()),
	]
	for (const row of rows) names.set(row.id, { name: row.name, personId: 'personId' in row ? row.personId : null })
}
