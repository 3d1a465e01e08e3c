import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { daysToCorrect } from '~/domain/certificate-correction'
import { certificationPath } from '~/domain/run-paths'
import { certificationWords } from '~/i18n/certification'
import { listPagesWords } from '~/i18n/list-pages'
import { runPageWords } from '~/i18n/run-page'
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

const views = ['alle', 'klare', 'mangler', 'utstedt'] as const
type View = (typeof views)[number]
const stateOf = { klare: 'ready', mangler: 'missing', utstedt: 'held' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const { kinds, rules } = certificateKindAt(request, course, run)
	const search = new URL(request.url).searchParams
	const rows = await certificationRows(run, course, rules)
	const view: View = views.find((one) => one === search.get('vis')) ?? 'alle'
	const shown = view === 'alle' ? rows : rows.filter(({ state }) => state === stateOf[view])
	const pages = Math.max(1, Math.ceil(shown.length / pageSize))
	const page = Math.min(pages, Math.max(1, Number(search.get('side')) || 1))
	const count = (state: string) => rows.filter((row) => row.state === state).length
	return {
		run: runHeading(run),
		kinds: kinds.map(({ kind, title }) => ({ kind, title })),
		rules: { kind: rules.kind, title: rules.title, issued: rules.issued, demands: rules.rules[run.form] },
		language: course.language,
		counts: { alle: rows.length, klare: count('ready'), mangler: count('missing'), utstedt: count('held') },
		...{ view, page, pages },
		rows: shown.slice((page - 1) * pageSize, page * pageSize),
		files: await batchesOf(run, rules.kind),
		result: readResult(search, new Map(rows.map(({ id, name }) => [id, name]))),
	}
}

export const links = leadLinks
export const meta = runTitle(() => runPageWords().certification)

export default function CertificationPage() {
	const { run, kinds, rules, language, counts, view, page, pages, rows, files, result } = useLoaderData<typeof loader>()
	const at = (search: Record<string, string | number>) =>
		`${certificationPath(run)}?${new URLSearchParams({ bevis: rules.kind, ...inText(search) })}`
	const words = certificationWords()
	const { certification } = runPageWords()
	const ofList = listPagesWords()
	return (
		<RunPage run={run} title={certification} here={certification}>
			{result ? <ResultOfCertifying result={result} /> : null}
			{kinds.length > 1 ? (
				<nav className="run-nav" aria-label={words.whichCertificate}>
					<ul>
						{kinds.map(({ kind, title }) => (
							<li key={kind}>
								<Link
									to={`${certificationPath(run)}?bevis=${kind}`}
									lang={language}
									aria-current={kind === rules.kind ? 'page' : undefined}
								>
									{title}
								</Link>
							</li>
						))}
					</ul>
				</nav>
			) : null}
			<h2 lang={language}>{rules.title}</h2>
			<p>{rules.issued === 'on-approval' ? words.issuedOnApproval : words.issuedByItself}</p>
			<p className="soft">{words.misspelt(daysToCorrect)}</p>
			{counts.alle === 0 ? (
				<Alert tone="info">{run.cancelledAt ? words.cancelled : words.nobodyYet}</Alert>
			) : (
				<>
					<nav className="run-filters" aria-label={words.whoIsShown}>
						<ul>
							{views.map((one) => (
								<li key={one}>
									<Link to={at({ vis: one })} aria-current={one === view ? 'true' : undefined}>
										{words.views[one]} <span className="run-filter-count">{counts[one]}</span>
									</Link>
								</li>
							))}
						</ul>
					</nav>
					<CertificationTable run={run} rules={rules} rows={rows} ready={counts.klare} />
					{pages > 1 ? (
						<nav aria-label={words.moreParticipants} className="actions">
							{page > 1 ? <Link to={at({ vis: view, side: page - 1 })}>{ofList.previous}</Link> : null}
							<span>{ofList.here(page, pages)}</span>
							{page < pages ? <Link to={at({ vis: view, side: page + 1 })}>{ofList.next}</Link> : null}
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
