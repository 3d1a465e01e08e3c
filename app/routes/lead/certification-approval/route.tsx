import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certifyingRole } from '~/domain/certification'
import type { RunEnrolmentId } from '~/domain/ids'
import { certificationPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { certifyParticipants } from '~/operations/certify-participants.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
import { ErrorSummary } from '~/ui/error-summary'
import { certificateKindAt } from '../shared/certificate-kind.server'
import { resultSearch } from '../shared/certification-result'
import { courseInAnyLanguage } from '../shared/course-in.server'
import { leadLinks } from '../shared/lead-links'
import { printedAs } from '../shared/printed-name.server'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { chosenForApproval, mostAtOnce } from './chosen.server'
import { LeftOut } from './left-out'

const nobody = 'Velg minst én deltaker som oppfyller kravene.'
const ApprovalForm = z.object({
	deltakere: z
		.string({ error: nobody })
		.transform((ids) => ids.split(' ').filter(Boolean))
		.pipe(
			z
				.array(z.uuid({ error: nobody }).transform((id) => id as RunEnrolmentId))
				.min(1, nobody)
				.max(mostAtOnce, `Du kan godkjenne ${mostAtOnce} om gangen.`),
		),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const { rules } = certificateKindAt(request, course, run)
	const chosen = await chosenForApproval(request, { run, course, rules })
	return { run: runHeading(run), kind: rules.kind, title: rules.title, limit: mostAtOnce, ...chosen }
}

/** Certifies those who were looked over, each once; leads to what happened to each. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const { rules } = certificateKindAt(request, course, run)
	const form = await parseForm(request, ApprovalForm)
	if (!form.ok) return data({ errors: form.errors }, { status: 400 })
	const results = await certifyParticipants(db, {
		run,
		kind: rules.kind,
		enrolmentIds: form.value.deltakere,
		approver: { id: person.id, name: person.name, role: certifyingRole(person) },
		courseIn: await courseInAnyLanguage(course.id),
		...{ printedAs, publicUrl, now: now() },
	})
	return redirect(certificationPath(run) + resultSearch(rules.kind, results), 303)
}

export const links = leadLinks
export const meta = runTitle('Godkjenn bevis')

export default function CertificationApprovalPage() {
	const { run, kind, title, limit, people, leftOut, waiting } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const back = <Link to={`${certificationPath(run)}?bevis=${kind}`}>Tilbake uten å godkjenne</Link>
	return (
		<RunPage
			run={run}
			title={`Godkjenn: ${title}`}
			via={[{ to: certificationPath(run), text: 'Sertifisering' }]}
			here="Godkjenn bevis"
		>
			<ErrorSummary errors={result ? { form: result.errors.deltakere ?? nobody } : undefined} />
			{people.length === 0 ? (
				<>
					<Alert tone="info">{leftOut.length > 0 ? 'Ingen av de valgte kan godkjennes nå.' : nobody}</Alert>
					<LeftOut people={leftOut} />
					<p>{back}</p>
				</>
			) : (
				<>
					<p>
						{counted(people.length, 'bevis', 'bevis')} blir utstedt med navnene slik de står her. Et bevis kan ikke
						endres eller trekkes tilbake etterpå, så se over at navnene er riktige.
					</p>
					<ol className="names-to-print">
						{people.map(({ id, printed, name, isConfirmed }) => (
							<li key={id}>
								<strong>{printed}</strong>
								{isConfirmed ? null : (
									<span className="soft"> Navnet er fra deltakerlista, og er ikke bekreftet av deltakeren.</span>
								)}
								{isConfirmed && printed !== name ? <span className="soft"> På deltakerlista: {name}.</span> : null}
							</li>
						))}
					</ol>
					{waiting > 0 ? (
						<Alert tone="info">{`Vi tar ${limit} om gangen. ${counted(waiting, 'deltaker', 'deltakere')} står igjen til neste gang.`}</Alert>
					) : null}
					<LeftOut people={leftOut} />
					<Form method="post" className="actions">
						<input type="hidden" name="deltakere" value={people.map(({ id }) => id).join(' ')} />
						<Button>Utsted {counted(people.length, 'bevis', 'bevis')}</Button>
						{back}
					</Form>
				</>
			)}
		</RunPage>
	)
}
