import type { Compilable, QueryResult } from 'kysely'
import type { Db } from '../schema'

/**
 * Runs a query and gives the rows as the driver made them. For thousands of rows that saves making each anew with names in
 * camel case, so the columns must have names of one word.
 */
export function asTheyCome<Row>(db: Db, query: Compilable<Row>): Promise<QueryResult<Row>> {
	return db.withoutPlugins().executeQuery(query.compile())
}
