import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import type { Course, Outcome } from '~/domain/course'
import type { OutcomeId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { participantPath, participantsPath } from '~/domain/run-paths'
import { longestSignOffNote } from '~/domain/sign-off'
import { runPageWords } from '~/i18n/run-page'
import { signOffWords } from '~/i18n/sign-off'
import { now } from '~/lib/clock.server'
import { type FormErrors, parseForm } from '~/lib/form.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { vouch } from '~/operations/vouch.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Rich } from '~/ui/rich'
import { outcomeAnchor } from '~/ui/run/outcome-list'
import { TextField } from '~/ui/text-field'
import { courseInAnyLanguage } from '../shared/course-in.server'
import { leadLinks } from '../shared/lead-links'
import { participantAt } from '../shared/participant-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

const Params = z.object({ outcome: z.string().max(100) })

const SignOffForm = z.object({
	merknad: z
		.string()
		.trim()
		.max(longestSignOffNote, { error: () => signOffWords().noteTooLong(longestSignOffNote) })
		.default(''),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, enrolment } = await participantAt(request, params)
	const outcome = outcomeAt(course, params)
	return {
		run: runHeading(run),
		participant: { id: enrolment.id, name: enrolment.name },
		outcome: { id: outcome.id, text: textIn(outcome.text, course.language) },
		language: course.language,
	}
}

/** Puts down that the leader vouches for the outcome. Somebody without a seat is refused, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course, enrolment } = await participantAt(request, params)
	const { id: outcomeId } = outcomeAt(course, params)
	const form = await parseForm(request, SignOffForm)
	if (!form.ok) return data({ ...form, isRefused: false }, { status: 400 })
	const result = await vouch(db, {
		run,
		enrolmentId: enrolment.id,
		vouched: { kind: 'outcome', outcomeId },
		note: form.value.merknad,
		leader: person,
		courseIn: await courseInAnyLanguage(course.id),
		now: now(),
	})
	if (result.kind === 'refused') return data({ ...nothingWrong, isRefused: true }, { status: 409 })
	return redirect(`${participantPath(run, enrolment)}#${outcomeAnchor(outcomeId)}`, 303)
}

const nothingWrong: { errors: FormErrors; typed: Record<string, string> } = { errors: {}, typed: {} }

function outcomeAt(course: Course, params: unknown): Outcome & { id: OutcomeId } {
	const { outcome } = parseParams(Params, params)
	return foundOr404(course.outcomes.find(({ id }) => id === outcome))
}

export const links = leadLinks
export const meta = runTitle(() => signOffWords().title)

export default function SignOffPage() {
	const { run, participant, outcome, language } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = signOffWords()
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
			{result?.isRefused ? (
				<Alert tone="warning" live="alert">
					{words.seatLost}
				</Alert>
			) : null}
			<p>
				<Rich
					text={words.what}
					who={() => participant.name}
					outcome={() => <strong lang={language}>{outcome.text}</strong>}
				/>
			</p>
			<Form method="post" className="form admin-form" noValidate>
				<TextField
					name="merknad"
					label={words.note}
					description={words.noteHint}
					multiline
					rows={3}
					defaultValue={result?.typed.merknad}
					error={result?.errors.merknad}
				/>
				<div className="actions">
					<Button>{words.confirm}</Button>
					<Link to={participantPath(run, participant)}>{words.backTo(participant.name)}</Link>
				</div>
			</Form>
		</RunPage>
	)
}
