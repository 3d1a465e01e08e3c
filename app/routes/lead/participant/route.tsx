import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayAdminister } from '~/domain/access'
import { enrolmentState } from '~/domain/run-enrolment'
import { dayAttendancePath, participantsPath } from '~/domain/run-paths'
import { participantWords } from '~/i18n/participant'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { Alert } from '~/ui/alert'
import { pageTitle } from '~/ui/page-title'
import { OutcomeList } from '~/ui/run/outcome-list'
import { leadLinks } from '../shared/lead-links'
import { participantAt } from '../shared/participant-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { CertificateStanding, mayBeApproved } from './certificate-standing'
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
		wasExcepted: new URL(request.url).searchParams.has('unntak'),
		view: await participantView(run, course, enrolment, now()),
	}
}

export const links = leadLinks
export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) =>
	pageTitle(data ? runPageWords().title(data.participant.name, data.run.title) : participantWords().untitled)

export default function ParticipantPage() {
	const { run, form, language, participant, view, mayExcept, wasExcepted } = useLoaderData<typeof loader>()
	const { name, email, reference, hasAccount, state } = participant
	const words = participantWords()
	const about = [
		reference ? words.reference(reference) : null,
		email ?? (hasAccount ? null : words.noEmail),
		hasAccount ? null : words.noAccount,
	]
	return (
		<RunPage
			run={run}
			title={name}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={name}
			lead={about.filter(Boolean).join(' · ')}
		>
			{wasExcepted ? (
				<Alert tone="success" live="status">
					{words.excepted(name)}
				</Alert>
			) : null}
			{view ? (
				<>
					<section className="flow" aria-labelledby="bevis">
						<h2 id="bevis">{words.certificates.heading}</h2>
						<div className="certificate-standings">
							{view.kinds.map((kind) => (
								<CertificateStanding
									key={kind.kind}
									run={run}
									language={language}
									participant={participant}
									standing={kind}
									assignment={view.assignment}
									planState={view.planState}
									mayExcept={mayExcept}
									isOneOfMany={view.kinds.filter(mayBeApproved).length > 1}
								/>
							))}
						</div>
						{view.digitalForm ? (
							<DigitalForm run={run} participant={participant} digitalForm={view.digitalForm} />
						) : null}
					</section>
					<section className="flow" aria-labelledby="laringsmal">
						<h2 id="laringsmal">{words.outcomes.heading}</h2>
						<p>{form === 'blended' ? words.outcomes.decide : words.outcomes.show}</p>
						<p>{words.outcomes.afterCourse}</p>
						<OutcomeList
							outcomes={view.outcomes}
							language={language}
							links={{ quiz: null, day: (id) => dayAttendancePath(run, { id }) }}
							actionFor={(outcome) => (
								<OutcomeAction
									run={run}
									language={language}
									participant={participant}
									outcome={outcome}
									isSealed={view.areSignOffsSealed}
								/>
							)}
						/>
					</section>
					<Evidence run={run} language={language} view={view} hasAccount={hasAccount} />
				</>
			) : (
				<Alert tone="info">{words.noView[state]}</Alert>
			)}
		</RunPage>
	)
}
