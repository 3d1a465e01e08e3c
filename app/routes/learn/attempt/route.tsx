import { isDeepStrictEqual } from 'node:util'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findAttempt } from '#db/queries/attempts'
import { requireSignedIn } from '~/auth/guard.server'
import type { AttemptId } from '~/domain/ids'
import { type Answers, readAnswers } from '~/domain/quiz/answer'
import { readConfidences } from '~/domain/quiz/confidence'
import { drawnFrom } from '~/domain/quiz/draw'
import { attemptWords } from '~/i18n/attempt'
import { learnPathWords } from '~/i18n/learn-path'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { submitAttempt } from '~/operations/submit-attempt.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { attemptPath, coursePath, quizPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { orToCourse, quizAt, requireLearner } from '../shared/place.server'
import { AttemptForm } from './attempt-form'
import { AttemptResult } from './attempt-result'
import { attemptView } from './attempt-view.server'

const Params = z.object({ attempt: z.uuid().transform((id) => id as AttemptId) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, quiz } = await quizAt(params, request)
	const { person, facts } = await requireLearner(request, course)
	const { attempt: id } = parseParams(Params, params)
	const attempt = foundOr404(await findAttempt(db, id, person.id))
	if (attempt.quizId !== quiz.id) notFound()
	const view = attemptView(course, module, quiz, attempt, facts)
	if (view.kind === 'gone') throw redirect(quizPath(course, module))
	return {
		course: { slug: course.slug, language: course.language },
		module: module && { slug: module.slug, number: module.number },
		title: quiz.title,
		path: attemptPath(course, module, id),
		quizPath: quizPath(course, module),
		wasHandedInBefore: new URL(request.url).searchParams.has('levert'),
		view,
	}
}

/** Hands the attempt in. What is missing is pointed out beside the question, and everything that was chosen stays. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, quiz } = await quizAt(params, request)
	const { attempt: attemptId } = parseParams(Params, params)
	const attempt = foundOr404(await findAttempt(db, attemptId, person.id))
	const path = attemptPath(course, module, attemptId)
	const questions = drawnFrom(quiz, attempt.draw)
	if (!questions) return redirect(quizPath(course, module), 303)

	const form = await readForm(request)
	const answers = readAnswers(questions, form)
	const confidence = readConfidences(questions, form)
	const submission = { course, quiz, attemptId, answers, confidence, personId: person.id, now: now() }
	const decision = orToCourse(course, await submitAttempt(db, submission))
	if (decision.kind === 'graded') return redirect(path, 303)
	if (decision.kind === 'incomplete') return data({ gaps: decision.gaps }, { status: 400 })
	switch (decision.reason) {
		case 'already-submitted':
			return redirect(isSameHandIn(request, attempt.answers, answers) ? path : `${path}?levert`, 303)
		case 'quiz-changed':
			return redirect(quizPath(course, module), 303)
		case 'no-such-attempt':
			return notFound()
	}
}

/** Whether these answers have come before, from a browser that tries again because it never heard that they arrived. */
function isSameHandIn(request: Request, graded: Answers, answers: Answers): boolean {
	return request.headers.has('X-Handed-In') && isDeepStrictEqual({ ...graded }, { ...answers })
}

export type AttemptData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: AttemptData | undefined }) => pageTitle(data?.title ?? attemptWords().title)

export default function AttemptPage() {
	const page = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = attemptWords()
	const { course, title, view } = page
	const name = <span lang={course.language}>{title}</span>
	return (
		<Page
			title={view.kind === 'open' ? name : <Rich text={words.resultOf} quiz={() => name} />}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: learnPathWords().course },
						{ to: page.quizPath, text: title, lang: course.language },
						{ text: view.kind === 'open' ? words.attempt : words.result },
					]}
				/>
			}
		>
			{view.kind === 'open' ? (
				<AttemptForm key={page.path} view={view} path={page.path} gaps={result?.gaps ?? {}} />
			) : (
				<AttemptResult page={page} view={view} />
			)}
		</Page>
	)
}
