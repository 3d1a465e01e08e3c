import { Form, Link } from '@remix-run/react'
import { type ParticipantFilter, participantFilters } from '~/domain/participant'
import { leadRunPath } from '~/domain/run-paths'
import type { RunTableColumn } from '~/domain/run-table'
import { type RunTableView, runTableQuery } from '~/domain/run-table-view'
import { runOverviewWords } from '~/i18n/run-overview'
import { Button, ButtonLink } from '~/ui/button'
import { fieldId } from '~/ui/field-ids'
import { SelectField } from '~/ui/select-field'

/** Which groups of people can be looked at, with how many they are. Those for days that have not begun are left out. */
export function Filters({
	view,
	counts,
	daysBegun,
}: {
	view: RunTableView
	counts: Record<ParticipantFilter, number>
	/** The days of the course that the run has begun on: nobody misses one that is still to come. */
	daysBegun: readonly number[]
}) {
	const { table, filter: names } = runOverviewWords()
	const isToCome = (filter: ParticipantFilter) =>
		(filter === 'missing-day-1' && !daysBegun.includes(1)) || (filter === 'missing-day-2' && !daysBegun.includes(2))
	const shown = participantFilters.filter((filter) => filter === view.filter || !isToCome(filter))
	return (
		<nav className="run-filters" aria-label={table.filters}>
			<ul>
				{shown.map((filter) => (
					<li key={filter}>
						<Link
							to={runTableQuery({ ...view, filter, page: 1 }) || '?'}
							aria-current={view.filter === filter ? 'true' : undefined}
							preventScrollReset
						>
							{names[filter]} <span className="run-filter-count">{counts[filter]}</span>
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}

/** The search by name, and on a phone, where the headings are not seen, the order too. */
export function SearchAndOrder({ view, columns }: { view: RunTableView; columns: readonly RunTableColumn[] }) {
	const words = runOverviewWords().table
	const kept = new URLSearchParams(
		runTableQuery({ ...view, search: '', sort: 'navn', direction: 'ascending', page: 1 }),
	)
	return (
		<Form method="get" className="run-search" preventScrollReset>
			{[...kept].map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<div className="ds-field">
				<label className="ds-label" htmlFor={fieldId('sok')}>
					{words.searchByName}
				</label>
				<input
					className="ds-input"
					type="search"
					id={fieldId('sok')}
					name="sok"
					defaultValue={view.search}
					key={view.search}
					autoComplete="off"
				/>
			</div>
			<SelectField
				key={`sorter-${view.sort}`}
				name="sorter"
				label={words.sortBy}
				chosen={view.sort}
				choices={columns.map(({ key, label }) => ({ value: key, label }))}
			/>
			<SelectField
				key={`retning-${view.direction}`}
				name="retning"
				label={words.order}
				chosen={view.direction === 'descending' ? 'synkende' : 'stigende'}
				choices={[
					{ value: 'stigende', label: words.ascending },
					{ value: 'synkende', label: words.descending },
				]}
			/>
			<Button variant="secondary">{words.show}</Button>
		</Form>
	)
}

/** The way to the other pages of a long table. */
export function Pages({ view, pages }: { view: RunTableView; pages: number }) {
	if (pages < 2) return null
	const words = runOverviewWords().table
	return (
		<nav className="run-pages" aria-label={words.pages}>
			{view.page > 1 ? (
				<ButtonLink variant="secondary" to={runTableQuery({ ...view, page: view.page - 1 }) || '?'}>
					{words.pageBefore}
				</ButtonLink>
			) : null}
			<p>{words.page(view.page, pages)}</p>
			{view.page < pages ? (
				<ButtonLink variant="secondary" to={runTableQuery({ ...view, page: view.page + 1 })}>
					{words.pageAfter}
				</ButtonLink>
			) : null}
		</nav>
	)
}

/** Takes the table along: the same people, columns, order and words, all pages of it. */
export function Exports({ run, view, found }: { run: { id: string }; view: RunTableView; found: number }) {
	const words = runOverviewWords().export
	const query = runTableQuery({ ...view, page: 1 })
	return (
		<form method="post" action={`${leadRunPath(run)}/eksport${query}`} className="actions run-export">
			<span>{words.download(found)}</span>
			<Button variant="secondary" name="format" value="xlsx">
				{words.excel}
			</Button>
			<Button variant="secondary" name="format" value="csv">
				{words.csv}
			</Button>
		</form>
	)
}
