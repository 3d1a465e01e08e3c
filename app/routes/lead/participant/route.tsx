import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayAdminister } from '~/domain/access'
import { enrolmentState } from '~/domain/run-enrolment'
import { dayAttendancePath, participantsPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { pageTitle } from '~/ui/page-title'
import { OutcomeList } from '~/ui/run/outcome-list'
import { leadLinks } from '../shared/lead-links'
import { participantAt } from '../shared/participant-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { CertificateStanding } from './certificate-standing'
import { DigitalForm } from './digital-form'
import { Evidence } from './evidence'
import { OutcomeAction } from './outcome-action'
import { participantView } from './participant-view.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { person, run, course, enrolment } = await participantAt(request, params)
	const { id, name, email, reference, personId } = enrolment
	return {
		run: runHeading(run),
		form: run.form,
		language: course.language,
		mayExcept: mayAdminister(person),
		participant: { id, name, email, reference, hasAccount: personId !== null, state: enrolmentState(enrolment) },
		view: await participantView(run, course, enrolment),
	}
}

export const links = leadLinks
export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) =>
	pageTitle(data ? `${data.participant.name}, ${data.run.title}` : 'Deltaker')

const noView = {
	waiting: 'Deltakeren står på ventelista og har ikke fått plass ennå. Det er ingenting å følge opp før det skjer.',
	withdrawn: 'Deltakeren har meldt seg av. Det som er ført her, er tatt vare på, men teller ikke lenger.',
	seated: 'Kursgjennomføringen er avlyst, så det er ingenting å føre eller sertifisere.',
}

export default function ParticipantPage() {
	const { run, form, language, participant, view, mayExcept } = useLoaderData<typeof loader>()
	const { name, email, reference, hasAccount, state } = participant
	const about = [
		reference ? `Referanse ${reference}` : null,
		email ?? (hasAccount ? null : 'Ingen e-postadresse'),
		hasAccount ? null : 'Har ikke tatt i bruk en konto',
	]
	return (
		<RunPage
			run={run}
			title={name}
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here={name}
			lead={about.filter(Boolean).join(' · ')}
		>
			{view ? (
				<>
					<section className="flow" aria-labelledby="bevis">
						<h2 id="bevis">Bevis</h2>
						<div className="certificate-standings">
							{view.kinds.map((kind) => (
								<CertificateStanding
									key={kind.kind}
									run={run}
									participant={participant}
									standing={kind}
									assignment={view.assignment}
									mayExcept={mayExcept}
								/>
							))}
						</div>
						{view.digitalForm ? (
							<DigitalForm run={run} participant={participant} digitalForm={view.digitalForm} />
						) : null}
					</section>
					<section className="flow" aria-labelledby="laringsmal">
						<h2 id="laringsmal">Læringsmål</h2>
						<p>
							{form === 'blended'
								? 'I et kurs som er både fysisk og på nett, er det denne lista som avgjør kursbeviset: Hvert mål skal være vist på én av måtene. Deltakeren ser den samme lista.'
								: 'Lista viser hva deltakeren har vist så langt. Deltakeren ser den samme. I denne kursformen er det kravene ovenfor som avgjør beviset.'}
						</p>
						<p>Etter kurset kan deltakeren</p>
						<OutcomeList
							outcomes={view.outcomes}
							language={language}
							links={{ quiz: null, day: (id) => dayAttendancePath(run, { id }) }}
							actionFor={(outcome) => (
								<OutcomeAction
									run={run}
									participant={participant}
									outcome={outcome}
									isSealed={view.areSignOffsSealed}
								/>
							)}
						/>
					</section>
					<Evidence run={run} view={view} hasAccount={hasAccount} />
				</>
			) : (
				<Alert tone="info">{noView[state]}</Alert>
			)}
		</RunPage>
	)
}
