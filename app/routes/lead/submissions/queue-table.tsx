import { Link } from '@remix-run/react'
import { leadRunPath, submissionPath } from '~/domain/run-paths'
import { NorwegianDate } from '~/ui/norwegian-date'
import { PlanStateTag, Waited } from '~/ui/plan/plan-words'
import { Table } from '~/ui/table'
import type { QueuedPlan } from './route'

const columns = [
	{ key: 'name', label: 'Deltaker', kind: 'header' },
	{ key: 'run', label: 'Kurs' },
	{ key: 'handedIn', label: 'Levert' },
	{ key: 'state', label: 'Tilstand' },
] as const

/** Plans by the names of those who wrote them; the name leads to the plan. */
export function QueueTable({
	plans,
	caption,
	empty,
}: {
	plans: readonly QueuedPlan[]
	caption: string
	empty: string
}) {
	const rows = plans.map((plan) => ({
		key: plan.id,
		cells: {
			name: (
				<Link className="queue-name" to={submissionPath(plan)}>
					{plan.name}
				</Link>
			),
			run: <Link to={leadRunPath({ id: plan.runId })}>{plan.runTitle}</Link>,
			handedIn: <NorwegianDate at={plan.handedInAt} />,
			state: plan.reviewedAt ? (
				<>
					<PlanStateTag state={plan.state} to="leader" /> <NorwegianDate at={plan.reviewedAt} />, {plan.reviewerName}
				</>
			) : (
				<Waited days={plan.days} />
			),
		},
	}))
	return <Table caption={caption} hidesCaption columns={columns} rows={rows} empty={<p>{empty}</p>} />
}
