import { Link } from '@remix-run/react'
import { dayAttendancePath, submissionPath } from '~/domain/run-paths'
import { inPercent } from '~/ui/counted'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Table } from '~/ui/table'
import type { ParticipantView } from './participant-view.server'

/** What the demands are judged by: attendance, results as shares, and how the plan stands. */
export function Evidence({
	run,
	view: { days, quizzes, assignment, withdrawn },
	hasAccount,
}: {
	run: { id: string }
	view: ParticipantView
	hasAccount: boolean
}) {
	return (
		<>
			<section className="flow" aria-labelledby="oppmote">
				<h2 id="oppmote">Oppmøte</h2>
				{days.length === 0 ? (
					<p>Kurset har ingen dager med oppmøte.</p>
				) : (
					<ul className="day-list">
						{days.map(({ id, startsAt, isPresent }) => (
							<li key={id}>
								<Link to={dayAttendancePath(run, { id })}>
									<NorwegianDate at={startsAt} />
								</Link>
								: {isPresent === null ? 'ikke ført' : isPresent ? 'til stede' : 'ikke til stede'}
							</li>
						))}
					</ul>
				)}
			</section>
			<section className="flow" aria-labelledby="quizer">
				<h2 id="quizer">Quizer og sluttprøve</h2>
				{hasAccount ? (
					<>
						<p>Du ser resultatet, ikke svarene. Det beste forsøket teller.</p>
						<Table
							caption="Resultater"
							hidesCaption
							columns={[
								{ key: 'name', label: 'Quiz', kind: 'header' },
								{ key: 'best', label: 'Beste resultat' },
								{ key: 'tries', label: 'Forsøk', kind: 'number' },
								{ key: 'at', label: 'Levert' },
							]}
							rows={quizzes.map(({ name, best, tries, at, isMet }) => ({
								key: name,
								cells: {
									name,
									best: best ? `${inPercent(best)}, ${isMet ? 'bestått' : 'ikke bestått'}` : 'ikke levert',
									tries,
									at: at ? <NorwegianDate at={at} /> : '–',
								},
							}))}
						/>
					</>
				) : (
					<p>Deltakeren har ikke tatt i bruk en konto, og har derfor ingen resultater på nett.</p>
				)}
			</section>
			<section className="flow" aria-labelledby="plan">
				<h2 id="plan">Planen</h2>
				{assignment ? (
					<p>
						<Link to={submissionPath({ id: assignment.submissionId })}>
							Levert <NorwegianDate at={assignment.handedInAt} />
						</Link>
						: {verdictWords(assignment)}
					</p>
				) : (
					<p>Deltakeren har ikke levert planen sin.</p>
				)}
			</section>
			{withdrawn.length > 0 ? (
				<section className="flow" aria-labelledby="trukket">
					<h2 id="trukket">Trukket tilbake</h2>
					<ul>
						{withdrawn.map(({ id, of, signerName, signedAt, withdrawnAt }) => (
							<li key={id}>
								{of ?? 'Godkjenning av digital form'}: sagt av {signerName} <NorwegianDate at={signedAt} />, trukket
								tilbake <NorwegianDate at={withdrawnAt} />
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	)
}

function verdictWords({ verdict, reviewerName }: NonNullable<ParticipantView['assignment']>): string {
	if (verdict === null) return 'venter på at du leser den'
	return verdict === 'approved' ? `godkjent av ${reviewerName}` : `${reviewerName} har bedt om mer`
}
