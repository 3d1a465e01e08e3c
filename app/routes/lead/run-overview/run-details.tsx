import { Link } from '@remix-run/react'
import type { RunForm } from '~/domain/course-run'
import {
	briefingPath,
	codePath,
	newRunPath,
	participantsPath,
	runCancellationPath,
	runChangePath,
	signUpPath,
} from '~/domain/run-paths'
import { runKindsWords } from '~/i18n/run-kinds'
import { runOverviewWords } from '~/i18n/run-overview'
import { ButtonLink } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { Rich } from '~/ui/rich'
import { RunDates } from '~/ui/run/run-dates'

/** What the head of a run's page says of it. */
export type RunDetailsShown = {
	id: string
	form: RunForm
	audienceName: string
	officeName: string
	institutionName: string | null
	seats: number | null
	seated: number
	waiting: number
	access: 'open' | 'invitation'
	invitationCode: string
	leaders: readonly string[]
	cancelledAt: string | null
	beginsAt: string
	endsAt: string
	days: readonly { id: string; startsAt: string; endsAt: string; place: string; link: string }[]
}

/** The facts of a run. */
export function RunDetails({ run }: { run: RunDetailsShown }) {
	const words = runOverviewWords()
	return (
		<div className="run-details">
			<DefinitionList
				items={[
					{ term: words.form, description: runKindsWords().form[run.form] },
					{ term: words.whenAndWhere, description: <RunDates run={run} /> },
					{ term: words.forWhom, description: [run.audienceName, run.institutionName].filter(Boolean).join(', ') },
					{ term: words.office, description: run.officeName },
					{ term: words.leaders, description: run.leaders.join(', ') || words.noLeaders },
					{
						term: words.places,
						description: (
							<>
								{words.taken(run.seated, run.seats, run.waiting)}{' '}
								<Link to={participantsPath(run)}>{words.toParticipants}</Link>
							</>
						),
					},
					{
						term: words.enrolment,
						description:
							run.access === 'open' ? (
								<Rich text={words.open} to={(text) => <Link to={signUpPath(run)}>{text}</Link>} />
							) : (
								<Rich
									text={words.byInvitation}
									to={(text) => <Link to={codePath(run.invitationCode)}>{text}</Link>}
									code={() => <strong>{run.invitationCode}</strong>}
								/>
							),
					},
				]}
			/>
		</div>
	)
}

/** What can be done with a run as a whole. */
export function RunActions({ run }: { run: { id: string; cancelledAt: string | null } }) {
	const words = runOverviewWords()
	return (
		<div className="actions">
			{run.cancelledAt ? null : (
				<>
					<ButtonLink variant="secondary" to={briefingPath(run)}>
						{words.briefing}
					</ButtonLink>
					<Link to={runChangePath(run)}>{words.change}</Link>
				</>
			)}
			<Link to={`${newRunPath}?kopi=${run.id}`}>{words.copy}</Link>
			{run.cancelledAt ? null : <Link to={runCancellationPath(run)}>{words.cancel}</Link>}
		</div>
	)
}
