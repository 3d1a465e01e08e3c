import { Link } from '@remix-run/react'
import type { EnrolmentState } from '~/domain/run-enrolment'
import { signUpPath } from '~/domain/run-paths'
import { norwegianDays } from '~/i18n/norwegian-time'
import { ownRunsWords } from '~/i18n/own-runs'
import { Card } from '~/ui/card'
import { NorwegianSpan } from '~/ui/norwegian-span'
import { Rich } from '~/ui/rich'
import { Tag } from '~/ui/tag'

/** A run that somebody is in, as Min side shows it. `next` is the day that comes next; null when there is none. */
export type OwnRun = {
	readonly id: string
	readonly title: string
	/** `held`: it is over, and the person had a seat. */
	readonly state: EnrolmentState | 'cancelled' | 'held'
	readonly beginsAt: string
	readonly endsAt: string
	readonly next: {
		readonly startsAt: string
		readonly endsAt: string
		readonly place: string
		readonly link: string
	} | null
	/** Where the list of outcomes is that the certificate hangs on; null where it hangs on something else. */
	readonly ledger: string | null
}

/** The runs that the reader is in: when and where the next day is, and whether there is a seat. Nothing when there are none. */
export function OwnRuns({ runs }: { runs: readonly OwnRun[] }) {
	if (runs.length === 0) return null
	return (
		<section className="flow" aria-labelledby="samlinger">
			<h2 id="samlinger">{ownRunsWords().title}</h2>
			{runs.map((run) => (
				<Card as="article" key={run.id}>
					<h3>
						<Link to={signUpPath(run)}>{run.title}</Link>
					</h3>
					<p>
						<StateTag state={run.state} />
					</p>
					<When run={run} />
					{run.ledger ? (
						<p>
							<Link className="link-alone" to={run.ledger}>
								{ownRunsWords().toLedger}
							</Link>
						</p>
					) : null}
				</Card>
			))}
		</section>
	)
}

function StateTag({ state }: Pick<OwnRun, 'state'>) {
	const words = ownRunsWords().state
	if (state === 'cancelled') return <Tag tone="danger">{words.cancelled}</Tag>
	if (state === 'held') return <Tag>{words.held}</Tag>
	return state === 'waiting' ? <Tag tone="warning">{words.waiting}</Tag> : <Tag tone="success">{words.seated}</Tag>
}

function When({ run: { state, next, beginsAt, endsAt } }: { run: OwnRun }) {
	const words = ownRunsWords()
	if (state === 'cancelled') return null
	if (state === 'held') return <p>{norwegianDays(beginsAt, endsAt)}</p>
	if (!next) return <p>{words.online(norwegianDays(beginsAt, endsAt))}</p>
	return (
		<>
			<p>
				<Rich
					text={next.place ? words.next : words.nextOnline}
					time={() => <NorwegianSpan from={next.startsAt} to={next.endsAt} />}
					place={() => next.place}
				/>
			</p>
			{next.link ? (
				<p>
					<a className="link-alone" href={next.link} rel="noreferrer">
						{words.openMeeting}
					</a>
				</p>
			) : null}
		</>
	)
}
