import type { RoleGrant } from '~/domain/access'
import { groupedBy } from '~/domain/grouped'
import type { PersonId, Timestamp } from '~/domain/ids'
import type { Db, RoleGrantTable } from '../schema'
import { holdsWord, wordsIn } from './name-search'
import { roleGrantFrom } from './role-grants'

/** Somebody with an account as a list of people shows them, with the roles that they hold now. */
export type FoundPerson = {
	readonly id: PersonId
	readonly name: string
	readonly email: string
	readonly createdAt: Timestamp
	readonly roles: readonly RoleGrant[]
}

/** What people are searched by: words of the name or the address, and perhaps a role that they hold. */
export type PeopleSearch = { readonly words: string; readonly role: RoleGrantTable['role'] | null }

/** The people who fit, by name, from `offset`, and how many there are in all. */
export async function searchPeople(
	db: Db,
	search: PeopleSearch,
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ people: FoundPerson[]; total: number }> {
	const fitting = peopleFitting(db, search)
	const people = await fitting
		.select(['person.id', 'person.name', 'person.email', 'person.createdAt'])
		.orderBy('person.name')
		.orderBy('person.id')
		.limit(limit)
		.offset(offset)
		.execute()
	const { total } = await fitting.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
	const roles = await rolesOf(
		db,
		people.map(({ id }) => id),
	)
	return { people: people.map((person) => ({ ...person, roles: roles.get(person.id) ?? [] })), total: Number(total) }
}

function peopleFitting(db: Db, { words, role }: PeopleSearch) {
	let query = db.selectFrom('person')
	for (const word of wordsIn(words)) {
		query = query.where((eb) =>
			eb.or([holdsWord(eb.ref('person.name'), word), holdsWord(eb.ref('person.email'), word)]),
		)
	}
	if (role === null) return query
	return query.where((eb) =>
		eb.exists(
			eb
				.selectFrom('roleGrant')
				.select('roleGrant.id')
				.whereRef('roleGrant.personId', '=', 'person.id')
				.where('roleGrant.role', '=', role)
				.where('roleGrant.revokedAt', 'is', null),
		),
	)
}

async function rolesOf(db: Db, ids: readonly PersonId[]): Promise<Map<PersonId, RoleGrant[]>> {
	if (ids.length === 0) return new Map()
	const rows = await db
		.selectFrom('roleGrant')
		.select(['personId', 'role', 'districtOfficeId', 'institutionId', 'reach'])
		.where('personId', 'in', [...ids])
		.where('revokedAt', 'is', null)
		.orderBy('grantedAt')
		.orderBy('id')
		.execute()
	const roles = new Map<PersonId, RoleGrant[]>()
	for (const [personId, own] of groupedBy(rows, (row) => row.personId)) {
		roles.set(
			personId,
			own.map(roleGrantFrom).filter((grant) => grant !== null),
		)
	}
	return roles
}

/** When somebody signed in last, of the sessions that are still known; undefined when there is none. */
export async function findLastSignIn(db: Db, personId: PersonId): Promise<Timestamp | undefined> {
	const row = await db
		.selectFrom('session')
		.select('createdAt')
		.where('personId', '=', personId)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst()
	return row?.createdAt
}
