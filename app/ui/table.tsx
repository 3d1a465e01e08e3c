import type { ReactNode } from 'react'

/** A column: its heading, and whether it holds numbers or sentences. `header` is for the one that says what a row is about. */
export type TableColumn = {
	readonly key: string
	readonly label: ReactNode
	readonly kind?: 'text' | 'number' | 'prose' | 'header'
	/** How the column is sorted now, for assistive technology; left out when it is not what the rows are sorted by. */
	readonly sorted?: 'ascending' | 'descending' | undefined
}

/** A row: its key, and what stands in each column by the column's key. */
export type TableRow = { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }

/**
 * Rows and columns. On a phone every row becomes a small card with the columns' headings beside the values, so nobody
 * scrolls sideways; the roles are spelled out, for such a layout would take them away. `cards` is the largest screen on
 * which rows are cards: a tablet where six columns or more have words that would stand three lines deep. `caption` says
 * what the table is of, and may be hidden from sight.
 */
export function Table({
	caption,
	hidesCaption = false,
	columns,
	rows,
	empty,
	cards = 'phone',
}: {
	caption: string
	hidesCaption?: boolean
	columns: readonly TableColumn[]
	rows: readonly TableRow[]
	/** What stands there when there are no rows. */
	empty?: ReactNode
	cards?: 'phone' | 'tablet'
}) {
	if (rows.length === 0 && empty) return <>{empty}</>
	return (
		<div className="table-room" data-cards={cards}>
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<table className="table" role="table">
				<caption className={hidesCaption ? 'visually-hidden' : undefined}>{caption}</caption>
				{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
				<thead role="rowgroup">
					{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
					<tr role="row">
						{columns.map(({ key, label, kind, sorted }) => (
							// biome-ignore lint/a11y/noRedundantRoles: see above
							<th key={key} scope="col" role="columnheader" data-kind={kind} aria-sort={sorted}>
								{label}
							</th>
						))}
					</tr>
				</thead>
				{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
				<tbody role="rowgroup">
					{rows.map((row) => (
						<Row key={row.key} row={row} columns={columns} />
					))}
				</tbody>
			</table>
		</div>
	)
}

function Row({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) {
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<tr role="row">
			{columns.map(({ key, label, kind }) =>
				kind === 'header' ? (
					// biome-ignore lint/a11y/noRedundantRoles: see above
					<th key={key} scope="row" role="rowheader">
						{row.cells[key]}
					</th>
				) : (
					// biome-ignore lint/a11y/noRedundantRoles: see above
					<td key={key} role="cell" data-kind={kind}>
						<span className="table-label" aria-hidden="true">
							{label}
						</span>
						<div>{row.cells[key]}</div>
					</td>
				),
			)}
		</tr>
	)
}
