import type { ImportCounts, PlannedRow } from '~/domain/import-plan'

/** Rows that belong together, as the page sifts them; `count` says how many there are. */
export const rowGroups = [
	{ key: 'alle', label: 'Alle', count: (counts: ImportCounts) => all(counts) },
	{ key: 'feil', label: 'Med feil', count: ({ mistakes }: ImportCounts) => mistakes },
	{ key: 'nye', label: 'Nye', count: ({ seated, waiting }: ImportCounts) => seated + waiting },
	{ key: 'fra-for', label: 'Kjent fra før', count: ({ alreadyIn, hasLeft }: ImportCounts) => alreadyIn + hasLeft },
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
