import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listNewestPlans } from '#db/queries/plan-reviews'
import { inQueueOrder, planState, planStates } from '~/domain/plan-review'
import { leadPath } from '~/domain/run-paths'
import { norwegianDay } from '~/i18n/norwegian-time'
import { shellWords } from '~/i18n/shell'
import { submissionsWords } from '~/i18n/submissions'
import { daysSince } from '~/i18n/time-ago'
import { now } from '~/lib/clock.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { leadLinks } from '../shared/lead-links'
import { requireLeader } from '../shared/run-at.server'
import { QueueFilter } from './queue-filter'
import { QueueTable } from './queue-table'

export const links = leadLinks
export const meta = () => pageTitle(submissionsWords().title)

/** Most answered plans on the page; what waits is always shown in full. */
const mostAnswered = 100

const Asked = z.object({
	kurs: z.string().max(100).catch(''),
	tilstand: z.enum(['', ...planStates]).catch(''),
})

/** The queue of the leader's whole scope, filtered by run and state. A filter that names nothing there finds nothing. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { scope } = await requireLeader(request)
	const asked = Asked.parse(Object.fromEntries(new URL(request.url).searchParams))
	const at = now()
	const all = (await listNewestPlans(db, scope)).map((plan) => ({
		...plan,
		state: planState(plan.verdict ? { verdict: plan.verdict } : null),
		days: daysSince(plan.handedInAt, at),
	}))
	const runs = [...new Map(all.map((plan) => [plan.runId, plan])).values()]
		.sort((one, other) => (one.runBeginsAt < other.runBeginsAt ? 1 : -1))
		.map(({ runId, runTitle, runBeginsAt }) => ({ value: runId, label: `${runTitle}, ${norwegianDay(runBeginsAt)}` }))
	const fitting = all.filter(
		({ runId, state }) => (!asked.kurs || runId === asked.kurs) && (!asked.tilstand || state === asked.tilstand),
	)
	const { waiting, answered } = inQueueOrder(fitting)
	return {
		runs,
		asked,
		isEmpty: all.length === 0,
		waiting,
		answered: answered.slice(0, mostAnswered),
		answeredInAll: answered.length,
	}
}

export type QueueData = Awaited<ReturnType<typeof loader>>
export type QueuedPlan = QueueData['waiting'][number]

/** Every plan that was handed in to the leader's runs: those that wait on top, the oldest first. */
export default function SubmissionsPage() {
	const words = submissionsWords()
	const { runs, asked, isEmpty, waiting, answered, answeredInAll } = useLoaderData<typeof loader>()
	return (
		<Page
			title={words.title}
			width="wide"
			lead={isEmpty ? undefined : leadOf(waiting, asked)}
			above={<Breadcrumbs items={[{ to: leadPath, text: shellWords().lead }, { text: words.title }]} />}
		>
			{isEmpty ? (
				<p>{words.noneYet}</p>
			) : (
				<>
					<QueueFilter runs={runs} asked={asked} />
					{asked.tilstand === '' || asked.tilstand === 'waiting' ? (
						<section className="flow" aria-labelledby="venter">
							<h2 id="venter">{words.waiting.heading}</h2>
							<QueueTable plans={waiting} caption={words.waiting.caption} empty={words.waiting.empty} />
						</section>
					) : null}
					{asked.tilstand === 'waiting' ? null : (
						<section className="flow" aria-labelledby="besvart">
							<h2 id="besvart">{words.answered.heading}</h2>
							<QueueTable plans={answered} caption={words.answered.caption} empty={words.answered.empty} />
							{answeredInAll > answered.length ? (
								<p>{words.answered.newestOf(answered.length, answeredInAll)}</p>
							) : null}
						</section>
					)}
				</>
			)}
		</Page>
	)
}

function leadOf(waiting: readonly QueuedPlan[], { kurs, tilstand }: QueueData['asked']): string | undefined {
	if (kurs || tilstand) return undefined
	const [oldest] = waiting
	const words = submissionsWords()
	return oldest ? words.waitingSince(waiting.length, oldest.days) : words.allAnswered
}
