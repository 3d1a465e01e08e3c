/** A row with something in it: its number in the file, from 1, and its cells as text. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] }

/** Why a file gives no table. */
export type TableRefusal =
	| 'empty-file'
	| 'too-many-rows'
	/** Small on the way and huge when it is unpacked, or made of too many parts. */
	| 'too-large-inside'
	| 'broken-archive'
	/** It takes a password to open it. */
	| 'protected'
	/** From before 2007 (.xls). */
	| 'old-excel'
	/** A picture, a letter, a program. */
	| 'not-a-table'
	/** A cell begins with a quotation mark that never ends. */
	| 'quote-not-closed'

/** The rows of a file, or why there are none. */
export type TableReading = { kind: 'table'; rows: readonly TableRow[] } | { kind: 'refused'; reason: TableRefusal }
