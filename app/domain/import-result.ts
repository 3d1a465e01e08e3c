import type { ImportCounts } from './import-plan'

/** What became of a list. Names nobody: it is kept when the list is forgotten. */
export type ImportResult = ImportCounts & {
	/** Rows of the file that were left out because of a mistake in them. */
	readonly leftOutRows: readonly number[]
}
