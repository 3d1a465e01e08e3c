import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { certificationPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { certificateKindAt } from '../shared/certificate-kind.server'
import { readResult } from '../shared/certification-result'
import { certificationRows } from '../shared/certification-rows.server'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { AllAsPdf } from './all-as-pdf'
import { batchesOf } from './batches-of.server'
import { CertificationTable } from './certification-table'
import { ResultOfCertifying } from './result-of-certifying'

/** People on one page of the table. */
const pageSize = 100

const views = { alle: 'Alle', klare: 'Kan godkjennes', mangler: 'Mangler noe', utstedt: 'Har beviset' } as const
type View = keyof typeof views
const stateOf = { klare: 'ready', mangler: 'missing', utstedt: 'held' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const { kinds, rules } = certificateKindAt(request, course, run)
	const search = new URL(request.url).searchParams
	const rows = await certificationRows(run, course, rules)
	const view = (Object.keys(views) as View[]).find((one) => one === search.get('vis')) ?? 'alle'
	const shown = view === 'alle' ? rows : rows.filter(({ state }) => state === stateOf[view])
	const pages = Math.max(1, Math.ceil(shown.length / pageSize))
	const page = Math.min(pages, Math.max(1, Number(search.get('side')) || 1))
	const count = (state: string) => rows.filter((row) => row.state === state).length
	return {
		run: runHeading(run),
		kinds: kinds.map(({ kind, title }) => ({ kind, title })),
		rules: { kind: rules.kind, title: rules.title, issued: rules.issued, demands: rules.rules[run.form] },
		counts: { alle: rows.length, klare: count('ready'), mangler: count('missing'), utstedt: count('held') },
		...{ view, page, pages },
		rows: shown.slice((page - 1) * pageSize, page * pageSize),
		files: await batchesOf(run, rules.kind),
		result: readResult(search, new Map(rows.map(({ id, name }) => [id, name]))),
	}
}

export const links = leadLinks
export const meta = runTitle('Sertifisering')

export default function CertificationPage() {
	const { run, kinds, rules, counts, view, page, pages, rows, files, result } = useLoaderData<typeof loader>()
	const at = (search: Record<string, string | number>) =>
		`${certificationPath(run)}?${new URLSearchParams({ bevis: rules.kind, ...inText(search) })}`
	return (
		<RunPage run={run} title="Sertifisering" here="Sertifisering">
			{result ? <ResultOfCertifying result={result} /> : null}
			{kinds.length > 1 ? (
				<nav className="run-nav" aria-label="Hvilket bevis">
					<ul>
						{kinds.map(({ kind, title }) => (
							<li key={kind}>
								<Link
									to={`${certificationPath(run)}?bevis=${kind}`}
									aria-current={kind === rules.kind ? 'page' : undefined}
								>
									{title}
								</Link>
							</li>
						))}
					</ul>
				</nav>
			) : null}
			<h2>{rules.title}</h2>
			<p>
				{rules.issued === 'on-approval'
					? 'Beviset utstedes når du godkjenner det. Du kan godkjenne dem som oppfyller alle kravene.'
					: 'Beviset kommer av seg selv når alle kravene er oppfylt og deltakeren har bekreftet navnet sitt. Har noen ikke konto, eller ikke bekreftet navnet, kan du utstede det her med navnet fra deltakerlista.'}
			</p>
			{counts.alle === 0 ? (
				<Alert tone="info">
					{run.cancelledAt
						? 'Kurset er avlyst, så det er ingen å sertifisere.'
						: 'Ingen har plass i kurset ennå. Når noen får plass, ser du her hva de mangler til beviset.'}
				</Alert>
			) : (
				<>
					<nav className="run-filters" aria-label="Hvem som vises">
						<ul>
							{(Object.keys(views) as View[]).map((one) => (
								<li key={one}>
									<Link to={at({ vis: one })} aria-current={one === view ? 'true' : undefined}>
										{views[one]} <span className="run-filter-count">{counts[one]}</span>
									</Link>
								</li>
							))}
						</ul>
					</nav>
					<CertificationTable run={run} rules={rules} rows={rows} ready={counts.klare} />
					{pages > 1 ? (
						<nav aria-label="Flere deltakere" className="actions">
							{page > 1 ? <Link to={at({ vis: view, side: page - 1 })}>Forrige side</Link> : null}
							<span>
								Side {page} av {pages}
							</span>
							{page < pages ? <Link to={at({ vis: view, side: page + 1 })}>Neste side</Link> : null}
						</nav>
					) : null}
				</>
			)}
			<AllAsPdf key={rules.kind} run={run} kind={rules.kind} {...files} />
		</RunPage>
	)
}

function inText(search: Record<string, string | number>): Record<string, string> {
	return Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)]))
}
