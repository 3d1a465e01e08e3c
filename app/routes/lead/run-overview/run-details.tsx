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
import { formWords } from '~/domain/run-words'
import { ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'
import { DefinitionList } from '~/ui/definition-list'
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
	const taken = run.seats === null ? `${run.seated}, uten øvre grense` : `${run.seated} av ${run.seats}`
	return (
		<div className="run-details">
			<DefinitionList
				items={[
					{ term: 'Form', description: formWords[run.form] },
					{ term: 'Når og hvor', description: <RunDates run={run} /> },
					{ term: 'For', description: [run.audienceName, run.institutionName].filter(Boolean).join(', ') },
					{ term: 'Kontor', description: run.officeName },
					{ term: 'Kursledere', description: run.leaders.join(', ') || 'Ingen ennå' },
					{
						term: 'Plasser',
						description: (
							<>
								{taken}
								{run.waiting > 0 ? `, og ${counted(run.waiting, 'person', 'personer')} på venteliste` : ''}.{' '}
								<Link to={participantsPath(run)}>Deltakere</Link>
							</>
						),
					},
					{
						term: 'Påmelding',
						description:
							run.access === 'open' ? (
								<>
									Åpen for alle. <Link to={signUpPath(run)}>Påmeldingssiden</Link>
								</>
							) : (
								<>
									Med invitasjon. <Link to={codePath(run.invitationCode)}>Lenken å dele</Link>, eller koden{' '}
									<strong>{run.invitationCode}</strong>
								</>
							),
					},
				]}
			/>
		</div>
	)
}

/** What can be done with a run as a whole. */
export function RunActions({ run }: { run: { id: string; cancelledAt: string | null } }) {
	return (
		<div className="actions">
			{run.cancelledAt ? null : (
				<>
					<ButtonLink variant="secondary" to={briefingPath(run)}>
						Ark før kursdagen
					</ButtonLink>
					<Link to={runChangePath(run)}>Endre kurset</Link>
				</>
			)}
			<Link to={`${newRunPath}?kopi=${run.id}`}>Kopier til en ny</Link>
			{run.cancelledAt ? null : <Link to={runCancellationPath(run)}>Avlys kurset</Link>}
		</div>
	)
}
