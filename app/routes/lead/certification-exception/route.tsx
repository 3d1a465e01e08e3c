import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findParticipant } from '#db/queries/one-participant'
import { mayAdminister } from '~/domain/access'
import { ruleStandings } from '~/domain/certificate'
import { kindsOfferedIn, longestExceptionReason, shortestExceptionReason } from '~/domain/certification'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { wayOf } from '~/domain/participant'
import { participantPath, participantsPath } from '~/domain/run-paths'
import { certificationExceptionWords } from '~/i18n/certification-exception'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { certifyParticipant } from '~/operations/certify-participant.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Rich } from '~/ui/rich'
import { ruleWords, standingWords } from '~/ui/run/rule-words'
import { TextField } from '~/ui/text-field'
import { courseInAnyLanguage } from '../shared/course-in.server'
import { leadLinks } from '../shared/lead-links'
import { participantAt } from '../shared/participant-at.server'
import { printedAs } from '../shared/printed-name.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const Params = z.object({ kind: z.string().max(50) })

const tooShort = { error: () => certificationExceptionWords().tooShort(shortestExceptionReason) }

const ExceptionForm = z.object({
	begrunnelse: z
		.string(tooShort)
		.trim()
		.min(shortestExceptionReason, tooShort)
		.max(longestExceptionReason, { error: () => certificationExceptionWords().tooLong(longestExceptionReason) }),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, enrolment } = await administratorAt(request, params)
	const rules = rulesAt(params, course, run)
	const participant = foundOr404(await findParticipant(db, run, enrolment))
	const standings = ruleStandings(course, rules, participant.facts, wayOf(participant))
	return {
		run: runHeading(run),
		participant: { id: enrolment.id, name: enrolment.name },
		printed: printedAs(participant.facts.printedName ?? enrolment.name),
		title: rules.title,
		language: course.language,
		missing: standings.filter(({ isMet }) => !isMet),
		assignment: participant.run.assignment,
	}
}

/** Certifies against the rules, with a reason that stays on record. Refused where it is not needed or not possible, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course, enrolment } = await administratorAt(request, params)
	const { kind } = rulesAt(params, course, run)
	const form = await parseForm(request, ExceptionForm)
	if (!form.ok) return data({ ...form, refusal: null }, { status: 400 })
	const result = await certifyParticipant(db, {
		...{ run, kind, enrolmentId: enrolment.id, exceptionReason: form.value.begrunnelse },
		approver: { id: person.id, name: person.name, role: 'administrator' },
		courseIn: await courseInAnyLanguage(course.id),
		...{ printedAs, publicUrl, now: now() },
	})
	if (result.kind === 'issued') return redirect(`${participantPath(run, enrolment)}?unntak=${kind}`, 303)
	const typed: Record<string, string> = form.value
	const errors: Record<string, string> = {}
	return data({ errors, typed, refusal: certificationExceptionWords().refusals[result.reason] }, { status: 409 })
}

/** As `participantAt`, for administrators alone; 404 for others. */
async function administratorAt(request: Request, params: unknown) {
	const place = await participantAt(request, params)
	return mayAdminister(place.person) ? place : notFound()
}

function rulesAt(params: unknown, course: Course, run: CourseRun) {
	const { kind } = parseParams(Params, params)
	return foundOr404(kindsOfferedIn(course, run).find((rules) => rules.kind === kind))
}

export const links = leadLinks
export const meta = runTitle(() => certificationExceptionWords().title)

export default function CertificationExceptionPage() {
	const { run, participant, printed, title, language, missing, assignment } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = certificationExceptionWords()
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[
				{ to: participantsPath(run), text: runPageWords().participants },
				{ to: participantPath(run, participant), text: participant.name },
			]}
			here={words.title}
		>
			<ErrorSummary errors={result?.errors} />
			{result?.refusal ? (
				<Alert tone="warning" live="alert">
					{result.refusal}
				</Alert>
			) : null}
			<Alert tone="warning" title={words.warning}>
				<p>{words.consequences}</p>
			</Alert>
			<p>
				<Rich
					text={words.toWhom}
					what={() => <span lang={language}>{title}</span>}
					who={() => <strong>{printed ?? participant.name}</strong>}
				/>
			</p>
			{missing.length > 0 ? (
				<>
					<h2>{words.missing}</h2>
					<ul>
						{missing.map((standing) => (
							<li key={standing.rule.kind}>
								{ruleWords(standing.rule)}: {standingWords(standing, assignment)}
							</li>
						))}
					</ul>
				</>
			) : (
				<p>{words.nothingMissing}</p>
			)}
			<Form method="post" className="form admin-form" noValidate>
				<TextField
					name="begrunnelse"
					label={words.reason}
					description={words.reasonHint(shortestExceptionReason)}
					multiline
					rows={5}
					required
					defaultValue={result?.typed.begrunnelse}
					error={result?.errors.begrunnelse}
				/>
				<div className="actions">
					<Button variant="danger">{words.issue}</Button>
					<Link className="link-alone" to={participantPath(run, participant)}>
						{words.back}
					</Link>
				</div>
			</Form>
		</RunPage>
	)
}
