import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import {
	attendancePath,
	certificationPath,
	insightPath,
	leadPath,
	leadRunPath,
	messagesPath,
	participantsPath,
	runEvaluationPath,
} from '~/domain/run-paths'
import { runPageWords } from '~/i18n/run-page'
import { shellWords } from '~/i18n/shell'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'

/** What every page of a run shows of it. */
export type RunHeading = { readonly id: string; readonly title: string; readonly cancelledAt: string | null }

/** A page on the way to another one. */
type Step = { readonly to: string; readonly text: string }

/** Picks what the frame of a run's page needs. */
export function runHeading({ id, title, cancelledAt }: RunHeading): RunHeading {
	return { id, title, cancelledAt }
}

/**
 * A page about one run: the way up, the ways to the run's other pages, and the page's own heading. `here` is the last
 * part of the way up; the run's own page has none. `via` are the pages of the run between it and this one: the first of
 * them is the way that is marked as where one is.
 */
export function RunPage({
	run,
	title,
	lead,
	here,
	via = [],
	children,
}: {
	run: RunHeading
	title: ReactNode
	lead?: ReactNode
	here?: string
	via?: readonly Step[]
	children: ReactNode
}) {
	const words = runPageWords()
	const way = [
		{ to: leadPath, text: shellWords().lead },
		...(here ? [{ to: leadRunPath(run), text: run.title }, ...via, { text: here }] : [{ text: run.title }]),
	]
	return (
		<Page
			width="wide"
			title={title}
			lead={lead}
			above={
				<>
					<Breadcrumbs items={way} />
					<RunNavigation run={run} parent={via[0]?.to} />
					{run.cancelledAt ? <Alert tone="warning">{words.isCancelled}</Alert> : null}
				</>
			}
		>
			{children}
		</Page>
	)
}

/** The page itself is marked among the ways, or the way that leads to it; what belongs to none of them, to the overview. */
function RunNavigation({ run, parent = leadRunPath(run) }: { run: RunHeading; parent: string | undefined }) {
	const words = runPageWords()
	const here = useLocation().pathname.replace(/\/$/, '')
	const isAWay = ways.some(({ pathOf }) => pathOf(run) === here)
	return (
		<nav className="run-nav" aria-label={words.ways}>
			<ul>
				{ways.map(({ key, pathOf }) => (
					<li key={key}>
						<Link
							to={pathOf(run)}
							aria-current={pathOf(run) === here ? 'page' : !isAWay && pathOf(run) === parent ? 'true' : undefined}
						>
							{words[key]}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}

const ways = [
	{ key: 'overview', pathOf: leadRunPath },
	{ key: 'participants', pathOf: participantsPath },
	{ key: 'attendance', pathOf: attendancePath },
	{ key: 'insight', pathOf: insightPath },
	{ key: 'certification', pathOf: certificationPath },
	{ key: 'messages', pathOf: messagesPath },
	{ key: 'evaluation', pathOf: runEvaluationPath },
] as const
