import { Link } from '@remix-run/react'
import type { RunLine } from '~/domain/lead-start'
import { leadRunPath, newRunPath } from '~/domain/run-paths'
import { formWords } from '~/domain/run-words'
import { Table } from '~/ui/table'

/** Runs with what a leader wants to know at a glance, each with a way to make another one like it. */
export function RunList({
	caption,
	runs,
	hasOffices,
}: {
	caption: string
	runs: readonly RunLine[]
	hasOffices: boolean
}) {
	return (
		<Table
			caption={caption}
			hidesCaption
			columns={[
				{ key: 'title', label: 'Kurs', kind: 'header' },
				{ key: 'when', label: 'Når' },
				{ key: 'form', label: 'Form' },
				...(hasOffices ? [{ key: 'office', label: 'Kontor' }] : []),
				{ key: 'seats', label: 'Plasser' },
				{ key: 'waiting', label: 'Venteliste', kind: 'number' as const },
				{ key: 'copy', label: 'Ny lik' },
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
					form: formWords[run.form],
					office: run.officeName,
					seats: run.seats === null ? String(run.seated) : `${run.seated} av ${run.seats}`,
					waiting: run.waiting,
					copy: (
						<Link to={`${newRunPath}?kopi=${run.id}`} aria-label={`Kopier «${run.title}»`}>
							Kopier
						</Link>
					),
				},
			}))}
		/>
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
							<RunList caption={`Avsluttet i ${year}`} runs={ofYear} hasOffices={hasOffices} />
						</div>
					</details>
				)
			})}
		</>
	)
}
