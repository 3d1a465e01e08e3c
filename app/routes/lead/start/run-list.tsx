import { Link } from '@remix-run/react'
import type { RunLine } from '~/domain/lead-start'
import { leadRunPath, newRunPath } from '~/domain/run-paths'
import { leadStartWords } from '~/i18n/lead-start'
import { runKindsWords } from '~/i18n/run-kinds'
import { Table } from '~/ui/table'

/**
 * Runs with what a leader wants to know at a glance, each with a way to make another one like it. The columns are as wide
 * in every such list, so that the eye goes straight down from one to the next.
 */
export function RunList({
	caption,
	runs,
	hasOffices,
}: {
	caption: string
	runs: readonly RunLine[]
	hasOffices: boolean
}) {
	const words = leadStartWords()
	const { form } = runKindsWords()
	return (
		<div className="run-lines">
			<Table
				caption={caption}
				hidesCaption
				columns={[
					{ key: 'title', label: words.column.run, kind: 'header' },
					{ key: 'when', label: words.column.when },
					{ key: 'form', label: words.column.form },
					...(hasOffices ? [{ key: 'office', label: words.office }] : []),
					{ key: 'seats', label: words.column.seats },
					{ key: 'waiting', label: words.column.waiting, kind: 'number' as const },
					{ key: 'copy', label: <span className="visually-hidden">{words.column.copy}</span> },
				]}
				rows={runs.map((run) => ({
					key: run.id,
					cells: {
						title: (
							<Link className="run-link" to={leadRunPath(run)}>
								{run.title}
							</Link>
						),
						when: run.when,
						form: form[run.form],
						office: run.officeName,
						seats: run.seats === null ? String(run.seated) : words.seats(run.seated, run.seats),
						waiting: <span className={run.waiting === 0 ? 'not-on-card' : undefined}>{run.waiting}</span>,
						copy: (
							<Link to={`${newRunPath}?kopi=${run.id}`} aria-label={words.copyOf(run.title)}>
								{words.copy}
							</Link>
						),
					},
				}))}
			/>
		</div>
	)
}

/** Runs that are over, folded up by year. */
export function PastRuns({ runs, hasOffices }: { runs: readonly RunLine[]; hasOffices: boolean }) {
	const years = [...new Set(runs.map(({ year }) => year))]
	return (
		<>
			{years.map((year) => {
				const ofYear = runs.filter((run) => run.year === year)
				return (
					<details className="ds-details" key={year}>
						<summary>
							{year} ({ofYear.length})
						</summary>
						<div className="flow">
							<RunList caption={leadStartWords().pastIn(year)} runs={ofYear} hasOffices={hasOffices} />
						</div>
					</details>
				)
			})}
		</>
	)
}
