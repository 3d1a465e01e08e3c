import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { textIn } from '~/domain/language'
import { evaluationWords } from '~/i18n/evaluation'
import { evaluationScaleWords } from '~/i18n/evaluation-scale'
import { learnPathWords } from '~/i18n/learn-path'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { courseCertificatePath, coursePath, evaluationPath } from '~/ui/paths'
import { TextField } from '~/ui/text-field'
import { courseAt, orToCourse, requireLearner } from '../shared/place.server'
import { readEvaluation } from './evaluation-form'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const { facts } = await requireLearner(request, course)
	return {
		course: { slug: course.slug, language: course.language },
		outcome: facts.evaluation,
		questions: course.evaluation.map(({ id, kind, prompt }) => ({ id, kind, prompt: textIn(prompt, course.language) })),
	}
}

/** Hands the evaluation in, apart from who gave it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	const form = readEvaluation(course.evaluation, await readForm(request))
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const decision = await settleEvaluation(db, { course, personId: person.id, answers: form.answers, now: now() })
	orToCourse(course, decision)
	return redirect(courseCertificatePath(course), 303)
}

export const meta = () => pageTitle(evaluationWords().title)

export default function EvaluationPage() {
	const { course, outcome, questions } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const typed = result?.typed ?? {}
	const words = evaluationWords()
	const { steps } = evaluationScaleWords()
	return (
		<Page
			title={words.title}
			lead={outcome === 'answered' ? undefined : words.lead}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: learnPathWords().course }, { text: words.title }]} />}
		>
			{outcome === 'answered' ? (
				<>
					<Alert tone="success">{words.thanks}</Alert>
					<ButtonLink to={courseCertificatePath(course)}>{words.toCertificate}</ButtonLink>
				</>
			) : (
				<>
					<p>{words.about}</p>
					<ErrorSummary errors={result?.errors ?? {}} />
					<Form method="post" className="flow" noValidate>
						{questions.map((question) =>
							question.kind === 'scale' ? (
								<ChoiceField
									key={question.id}
									legend={<span lang={course.language}>{question.prompt}</span>}
									name={question.id}
									kind="radio"
									choices={steps.map((label, index) => ({ value: String(index + 1), label }))}
									chosen={typed[question.id]}
									isScale
									error={result?.errors[question.id]}
								/>
							) : (
								<TextField
									key={question.id}
									name={question.id}
									label={<span lang={course.language}>{question.prompt}</span>}
									description={words.noNames}
									multiline
									rows={4}
									defaultValue={typed[question.id] ?? ''}
									error={result?.errors[question.id]}
								/>
							),
						)}
						<Button>{words.send}</Button>
					</Form>
					{outcome === null ? (
						<Form method="post" action={`${evaluationPath(course)}/hopp-over`}>
							<Button variant="tertiary">{words.skip}</Button>
						</Form>
					) : (
						<p>{words.isSkipped}</p>
					)}
				</>
			)}
		</Page>
	)
}
