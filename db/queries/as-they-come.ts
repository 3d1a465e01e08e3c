import type { Compilable, QueryResult } from 'kysely'
import type { Db } from '../schema'

/** How a statement begins whose rows are wanted as lists of values; to a database it is a comment. */
export const inLists = '/* in lists */ '

/**
 * Runs a query and gives the rows as the driver made them. For thousands of rows that saves making each anew with names in
 * camel case, so the columns must have names of one word.
 */
export function asTheyCome<Row>(db: Db, query: Compilable<Row>): Promise<QueryResult<Row>> {
	return db.withoutPlugins().executeQuery(query.compile())
}

/**
 * Runs a query and gives each row as the list of its values, in the order of the columns: for SQLite, making thousands of
 * objects costs as much as finding what is in them.
 */
export async function asLists<Values extends readonly unknown[]>(
	db: Db,
	query: Compilable<Record<string, Values[number]>>,
): Promise<Values[]> {
	const compiled = query.compile()
	const { rows } = await db.withoutPlugins().executeQuery({ ...compiled, sql: inLists + compiled.sql })
	// PostgreSQL's driver has made objects all the same, with the columns in their order.
	return rows.map((row) => (Array.isArray(row) ? row : Object.values(row as object)) as unknown as Values)
}
