import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** Letters beyond a–z in names here, which SQLite's `lower` leaves as they are. */
const folds: readonly (readonly [string, string])[] = [...'ÆØÅÄÖÉÈÜÁČĐŊŠŦŽ'].map((letter) => [
	letter,
	letter.toLowerCase(),
])

/** That a text holds the word, whatever the case of either; no sign in the word is a pattern. Alike on both engines. */
export function holdsWord(text: Expression<string>, word: string): RawBuilder<SqlBool> {
	let folded = sql<string>`lower(${text})`
	for (const [capital, small] of folds) folded = sql<string>`replace(${folded}, ${sql.lit(capital)}, ${sql.lit(small)})`
	const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
	return sql<SqlBool>`${folded} like ${pattern} escape '\\'`
}

/** What somebody typed into a field for searching, as words that all have to be found; at most five. */
export function wordsIn(typed: string): string[] {
	return typed.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 5)
}
