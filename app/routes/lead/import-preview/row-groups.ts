import type { ImportCounts, PlannedRow } from '~/domain/import-plan'

/** Rows that belong together, as the page sifts them; `name` is that of their words, `count` says how many there are. */
export const rowGroups = [
	{ key: 'alle', name: 'all', count: (counts: ImportCounts) => all(counts) },
	{ key: 'feil', name: 'mistakes', count: ({ mistakes }: ImportCounts) => mistakes },
	{ key: 'nye', name: 'fresh', count: ({ seated, waiting }: ImportCounts) => seated + waiting },
	{ key: 'fra-for', name: 'known', count: ({ alreadyIn, hasLeft }: ImportCounts) => alreadyIn + hasLeft },
] as const

/** Which rows are shown. */
export type RowGroup = (typeof rowGroups)[number]['key']

/** The rows of a group, in the order of the file. */
export function rowsOf(rows: readonly PlannedRow[], group: RowGroup): PlannedRow[] {
	return rows.filter(({ outcome: { kind } }) => {
		if (group === 'feil') return kind === 'mistake'
		if (group === 'nye') return kind === 'new'
		return group === 'alle' || kind === 'already-in' || kind === 'has-left'
	})
}

function all({ seated, waiting, alreadyIn, hasLeft, mistakes }: ImportCounts): number {
	return seated + waiting + alreadyIn + hasLeft + mistakes
}
