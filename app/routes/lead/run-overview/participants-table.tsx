import { Link } from '@remix-run/react'
import { participantPath } from '~/domain/run-paths'
import type { RunTableCell, RunTableColumn, RunTableRow } from '~/domain/run-table'
import { type RunTableView, runTableQuery } from '~/domain/run-table-view'
import { runOverviewWords } from '~/i18n/run-overview'

/**
 * People by modules. On a phone every person is a card: the name, what is missing, a mark for each module, the rest.
 * The roles are spelled out, for such a layout would take them away.
 */
export function ParticipantsTable({
	run,
	columns,
	rows,
	view,
}: {
	run: { id: string }
	columns: readonly RunTableColumn[]
	rows: readonly RunTableRow[]
	view: RunTableView
}) {
	const words = runOverviewWords().table
	return (
		<>
			<p className="run-table-key" aria-hidden="true">
				{words.marks} <span className="run-table-quiz-key">{words.percentages}</span>
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
			<section className="run-table-frame" aria-label={words.label} tabIndex={0}>
				{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
				<table className="run-table" role="table">
					<caption className="visually-hidden">{words.caption}</caption>
					{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
					<thead role="rowgroup">
						{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
						<tr role="row">
							{columns.map((column) => (
								<Heading key={column.key} column={column} view={view} />
							))}
						</tr>
					</thead>
					{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
					<tbody role="rowgroup">
						{rows.map((row) => (
							<Row key={row.id} run={run} row={row} columns={columns} />
						))}
					</tbody>
				</table>
			</section>
		</>
	)
}

/** A heading that sorts by its column; followed again it turns the order round. */
function Heading({ column: { key, label, kind }, view }: { column: RunTableColumn; view: RunTableView }) {
	const isSorted = view.sort === key
	const turned = isSorted && view.direction === 'ascending' ? 'descending' : 'ascending'
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<th scope="col" role="columnheader" data-kind={kind} aria-sort={isSorted ? view.direction : undefined}>
			<Link to={runTableQuery({ ...view, sort: key, direction: turned, page: 1 }) || '?'} preventScrollReset>
				{label}
				{isSorted ? <span aria-hidden="true">{view.direction === 'ascending' ? ' ▲' : ' ▼'}</span> : null}
			</Link>
		</th>
	)
}

/** The mark that the eye sees in place of the words, so that a row stays low; whoever listens hears the words. */
function Marked({ text, mark, quiz }: { text: string; mark: string; quiz: string | undefined }) {
	return (
		<>
			<span className="visually-hidden">{text}</span>
			<span className="run-table-mark" aria-hidden="true">
				{mark}
			</span>
			{quiz ? (
				<span className="run-table-quiz" aria-hidden="true">
					{quiz}
				</span>
			) : null}
		</>
	)
}

function Row({ run, row, columns }: { run: { id: string }; row: RunTableRow; columns: readonly RunTableColumn[] }) {
	return (
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<tr role="row">
			{columns.map((column, index) => {
				const cell: RunTableCell = row.cells[index] ?? { text: '' }
				return column.kind === 'name' ? (
					// biome-ignore lint/a11y/noRedundantRoles: see above
					<th key={column.key} scope="row" role="rowheader" data-kind="name">
						<Link to={participantPath(run, row)}>{cell.text}</Link>
					</th>
				) : (
					// biome-ignore lint/a11y/noRedundantRoles: see above
					<td key={column.key} role="cell" data-kind={column.kind} data-state={cell.state} data-label={column.label}>
						{cell.mark ? <Marked text={cell.text} mark={cell.mark} quiz={cell.quiz} /> : cell.text}
					</td>
				)
			})}
		</tr>
	)
}
