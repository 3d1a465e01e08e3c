import { NavLink } from '@remix-run/react'
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
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'

/** What every page of a run shows of it. */
export type RunHeading = { readonly id: string; readonly title: string; readonly cancelledAt: string | null }

/** Picks what the frame of a run's page needs. */
export function runHeading({ id, title, cancelledAt }: RunHeading): RunHeading {
	return { id, title, cancelledAt }
}

/**
 * A page about one run: the way up, the ways to the run's other pages, and the page's own heading. `here` is the last
 * part of the way up; the run's own page has none. `above` stands in for `title` as the page's heading on paper too.
 */
export function RunPage({
	run,
	title,
	lead,
	here,
	children,
}: {
	run: RunHeading
	title: ReactNode
	lead?: ReactNode
	here?: string
	children: ReactNode
}) {
	const way = [
		{ to: leadPath, text: 'Kursleder' },
		...(here ? [{ to: leadRunPath(run), text: run.title }, { text: here }] : [{ text: run.title }]),
	]
	return (
		<Page
			width="wide"
			title={title}
			lead={lead}
			above={
				<>
					<Breadcrumbs items={way} />
					<RunNavigation run={run} />
					{run.cancelledAt ? <Alert tone="warning">Denne kursgjennomføringen er avlyst.</Alert> : null}
				</>
			}
		>
			{children}
		</Page>
	)
}

function RunNavigation({ run }: { run: RunHeading }) {
	return (
		<nav className="run-nav" aria-label="Kursgjennomføringen">
			<ul>
				{ways.map(({ text, pathOf, end }) => (
					<li key={text}>
						<NavLink to={pathOf(run)} end={end}>
							{text}
						</NavLink>
					</li>
				))}
			</ul>
		</nav>
	)
}

const ways: readonly { text: string; pathOf: (run: RunHeading) => string; end: boolean }[] = [
	{ text: 'Oversikt', pathOf: leadRunPath, end: true },
	{ text: 'Deltakere', pathOf: participantsPath, end: false },
	{ text: 'Oppmøte', pathOf: attendancePath, end: false },
	{ text: 'Innsikt', pathOf: insightPath, end: false },
	{ text: 'Sertifisering', pathOf: certificationPath, end: false },
	{ text: 'Meldinger', pathOf: messagesPath, end: false },
	{ text: 'Evaluering', pathOf: runEvaluationPath, end: false },
]
