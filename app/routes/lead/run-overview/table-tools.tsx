import { Form, Link } from '@remix-run/react'
import { type ParticipantFilter, participantFilters } from '~/domain/participant'
import { leadRunPath } from '~/domain/run-paths'
import type { RunTableColumn } from '~/domain/run-table'
import { type RunTableView, runTableQuery } from '~/domain/run-table-view'
import { Button, ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'
import { fieldId } from '~/ui/field-ids'
import { SelectField } from '~/ui/select-field'
import { filterWords } from './filter-words'

/** Which groups of people can be looked at, with how many they are. Those for days that the run doesn't have are left out. */
export function Filters({
	view,
	counts,
	hasDays,
}: {
	view: RunTableView
	counts: Record<ParticipantFilter, number>
	hasDays: boolean
}) {
	const shown = participantFilters.filter((filter) => hasDays || !filter.startsWith('missing-day'))
	return (
		<nav className="run-filters" aria-label="Vis deltakere som">
			<ul>
				{shown.map((filter) => (
					<li key={filter}>
						<Link
							to={runTableQuery({ ...view, filter, page: 1 }) || '?'}
							aria-current={view.filter === filter ? 'true' : undefined}
							preventScrollReset
						>
							{filterWords[filter]} <span className="run-filter-count">{counts[filter]}</span>
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}

/** The search by name, and on a phone, where the headings are not seen, the order too. */
export function SearchAndOrder({ view, columns }: { view: RunTableView; columns: readonly RunTableColumn[] }) {
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
					Søk etter navn
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
				label="Sorter etter"
				chosen={view.sort}
				choices={columns.map(({ key, label }) => ({ value: key, label }))}
			/>
			<SelectField
				key={`retning-${view.direction}`}
				name="retning"
				label="Rekkefølge"
				chosen={view.direction === 'descending' ? 'synkende' : 'stigende'}
				choices={[
					{ value: 'stigende', label: 'Stigende' },
					{ value: 'synkende', label: 'Synkende' },
				]}
			/>
			<Button variant="secondary">Vis</Button>
		</Form>
	)
}

/** The way to the other pages of a long table. */
export function Pages({ view, pages }: { view: RunTableView; pages: number }) {
	if (pages < 2) return null
	return (
		<nav className="run-pages" aria-label="Sider i tabellen">
			{view.page > 1 ? (
				<ButtonLink variant="secondary" to={runTableQuery({ ...view, page: view.page - 1 }) || '?'}>
					Forrige side
				</ButtonLink>
			) : null}
			<p>
				Side {view.page} av {pages}
			</p>
			{view.page < pages ? (
				<ButtonLink variant="secondary" to={runTableQuery({ ...view, page: view.page + 1 })}>
					Neste side
				</ButtonLink>
			) : null}
		</nav>
	)
}

/** Takes the table along: the same people, columns, order and words, all pages of it. */
export function Exports({ run, view, found }: { run: { id: string }; view: RunTableView; found: number }) {
	const query = runTableQuery({ ...view, page: 1 })
	return (
		<form method="post" action={`${leadRunPath(run)}/eksport${query}`} className="actions run-export">
			<span>Last ned tabellen ({counted(found, 'deltaker', 'deltakere')}):</span>
			<Button variant="secondary" name="format" value="xlsx">
				Excel
			</Button>
			<Button variant="secondary" name="format" value="csv">
				CSV
			</Button>
		</form>
	)
}
