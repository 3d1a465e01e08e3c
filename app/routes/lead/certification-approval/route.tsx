import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { certifyingRole } from '~/domain/certification'
import type { RunEnrolmentId } from '~/domain/ids'
import { certificationPath } from '~/domain/run-paths'
import { certificationApprovalWords } from '~/i18n/certification-approval'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { certifyParticipants } from '~/operations/certify-participants.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Rich } from '~/ui/rich'
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

const nobody = { error: () => certificationApprovalWords().nobody }

const ApprovalForm = z.object({
	deltakere: z
		.string(nobody)
		.transform((ids) => ids.split(' ').filter(Boolean))
		.pipe(
			z
				.array(z.uuid(nobody).transform((id) => id as RunEnrolmentId))
				.min(1, nobody)
				.max(mostAtOnce, { error: () => certificationApprovalWords().tooMany(mostAtOnce) }),
		),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const { rules } = certificateKindAt(request, course, run)
	const chosen = await chosenForApproval(request, { run, course, rules })
	return {
		...{ run: runHeading(run), kind: rules.kind, title: rules.title, language: course.language },
		...{ limit: mostAtOnce, ...chosen },
	}
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
export const meta = runTitle(() => certificationApprovalWords().name)

export default function CertificationApprovalPage() {
	const { run, kind, title, language, limit, people, leftOut, waiting } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificationApprovalWords()
	const back = (
		<Link className="link-alone" to={`${certificationPath(run)}?bevis=${kind}`}>
			{words.back}
		</Link>
	)
	return (
		<RunPage
			run={run}
			title={<Rich text={words.title} what={() => <span lang={language}>{title}</span>} />}
			via={[{ to: certificationPath(run), text: runPageWords().certification }]}
			here={words.name}
		>
			<ErrorSummary errors={result ? { form: result.errors.deltakere ?? words.nobody } : undefined} />
			{people.length === 0 ? (
				<>
					<Alert tone="info">{leftOut.length > 0 ? words.noneOfThem : words.nobody}</Alert>
					<LeftOut people={leftOut} />
					<p>{back}</p>
				</>
			) : (
				<>
					<p>{words.about(people.length)}</p>
					<ol className="names-to-print">
						{people.map(({ id, printed, name, isConfirmed }) => (
							<li key={id}>
								<strong>{printed}</strong>
								{isConfirmed ? null : <span className="soft"> {words.unconfirmed}</span>}
								{isConfirmed && printed !== name ? <span className="soft"> {words.onList(name)}</span> : null}
							</li>
						))}
					</ol>
					{waiting > 0 ? <Alert tone="info">{words.someLater(limit, waiting)}</Alert> : null}
					<LeftOut people={leftOut} />
					<Form method="post" className="actions">
						<input type="hidden" name="deltakere" value={people.map(({ id }) => id).join(' ')} />
						<Button>{words.issue(people.length)}</Button>
						{back}
					</Form>
				</>
			)}
		</RunPage>
	)
}
