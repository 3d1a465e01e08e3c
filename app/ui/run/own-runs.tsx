import { Link } from '@remix-run/react'
import type { EnrolmentState } from '~/domain/run-enrolment'
import { signUpPath } from '~/domain/run-paths'
import { norwegianDays, norwegianSpan } from '~/lib/norwegian-time'
import { Card } from '~/ui/card'
import { Tag } from '~/ui/tag'

/** A run that somebody is in, as Min side shows it. `next` is the day that comes next; null for a run without days. */
export type OwnRun = {
	readonly id: string
	readonly title: string
	readonly state: EnrolmentState | 'cancelled'
	readonly beginsAt: string
	readonly endsAt: string
	readonly next: {
		readonly startsAt: string
		readonly endsAt: string
		readonly place: string
		readonly link: string
	} | null
}

/** The runs that the reader is in: when and where the next day is, and whether there is a seat. Nothing when there are none. */
export function OwnRuns({ runs }: { runs: readonly OwnRun[] }) {
	if (runs.length === 0) return null
	return (
		<section className="flow" aria-labelledby="samlinger">
			<h2 id="samlinger">Kurs sammen med andre</h2>
			{runs.map((run) => (
				<Card as="article" key={run.id}>
					<h3>
						<Link to={signUpPath(run)}>{run.title}</Link>
					</h3>
					<p>
						<StateTag state={run.state} />
					</p>
					{run.state === 'cancelled' ? null : <NextDay run={run} />}
				</Card>
			))}
		</section>
	)
}

function StateTag({ state }: Pick<OwnRun, 'state'>) {
	if (state === 'cancelled') return <Tag tone="danger">Avlyst</Tag>
	return state === 'waiting' ? <Tag tone="warning">På venteliste</Tag> : <Tag tone="success">Du har plass</Tag>
}

function NextDay({ run: { next, beginsAt, endsAt } }: { run: OwnRun }) {
	if (!next) return <p>På nett: {norwegianDays(beginsAt, endsAt)}</p>
	return (
		<>
			<p>
				Neste samling: <time dateTime={next.startsAt}>{norwegianSpan(next.startsAt, next.endsAt)}</time>
				{next.place ? `, ${next.place}` : ', på nett'}
			</p>
			{next.link ? (
				<p>
					<a className="link-alone" href={next.link} rel="noreferrer">
						Åpne det digitale møtet
					</a>
				</p>
			) : null}
		</>
	)
}
