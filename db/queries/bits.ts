import { type RawBuilder, sql } from 'kysely'

/** Bits that one number holds without loss: in a double, and in a bigint of PostgreSQL. */
const bitsInNumber = 40

/** Ids in groups that are each small enough for one number, a binary place an id. */
export function inBitGroups<Id extends string>(ids: readonly Id[]): Id[][] {
	const groups: Id[][] = []
	for (let from = 0; from < ids.length; from += bitsInNumber) groups.push(ids.slice(from, from + bitsInNumber))
	return groups
}

/** The number whose one bit is the place of the column's id in the group; 0 for an id that is not in it. */
export function bitOf(column: 'lesson_id' | 'quiz_id', group: readonly string[]): RawBuilder<number> {
	const places = group.map((id, index) => sql`when ${id} then ${sql.lit(2 ** index)}`)
	return sql<number>`case ${sql.ref(column)} ${sql.join(places, sql` `)} else 0 end`
}

/** The ids whose bits are set. Sums come as text from PostgreSQL. */
export function idsOfBits<Id extends string>(bits: number | string | null | undefined, group: readonly Id[]): Id[] {
	let left = Number(bits ?? 0)
	return group.filter(() => {
		const isSet = left % 2 === 1
		left = Math.floor(left / 2)
		return isSet
	})
}
