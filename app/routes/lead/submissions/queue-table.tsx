import { Link } from '@remix-run/react'
import { leadRunPath, submissionPath } from '~/domain/run-paths'
import { submissionsWords } from '~/i18n/submissions'
import { NorwegianDate } from '~/ui/norwegian-date'
import { PlanStateTag, Waited } from '~/ui/plan/plan-words'
import { Table } from '~/ui/table'
import type { QueuedPlan } from './route'

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
	const { table } = submissionsWords()
	const columns = [
		{ key: 'name', label: table.participant, kind: 'header' },
		{ key: 'run', label: table.course },
		{ key: 'handedIn', label: table.handedIn },
		{ key: 'state', label: table.state },
	] as const
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
	return (
		<div className="queue">
			<Table caption={caption} hidesCaption columns={columns} rows={rows} empty={<p>{empty}</p>} />
		</div>
	)
}
