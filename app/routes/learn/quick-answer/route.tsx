import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { readAnswer } from '~/domain/quiz/answer'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { answerQuickQuestion } from '~/operations/answer-quick-question.server'
import { lessonPath } from '~/ui/paths'
import { questionAnchor } from '~/ui/quiz/question-fields'
import { lessonAt, requireLearner } from '../shared/place.server'

const Params = z.object({ question: z.string().max(200) })
const HandedIn = z.uuid().nullable().catch(null)

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/** Answers a quick question of the lesson. In place when the page asks for it, otherwise back in the lesson at the question. */
export async function action({ request, params }: ActionFunctionArgs) {
	await requireSignedIn(request)
	const { course, module, lesson } = await lessonAt(params, request)
	const { person } = await requireLearner(request, course)
	const { question: id } = parseParams(Params, params)
	const question = foundOr404(
		module.quickQuestions.find((candidate) => candidate.id === id && lesson.questions.includes(candidate.id)),
	)

	const form = await readForm(request)
	const result = await answerQuickQuestion(db, {
		question,
		answer: readAnswer(question, form),
		personId: person.id,
		courseId: course.id,
		lessonId: lesson.id,
		handedIn: HandedIn.parse(request.headers.get('X-Handed-In')),
		now: now(),
	})
	const gap = result.kind === 'incomplete' ? result.gap : null
	if (form.has('i-siden')) return data({ gap }, { status: gap ? 400 : 200 })
	const missing = gap ? `?mangler=${encodeURIComponent(question.id)}&hva=${gap}` : ''
	return redirect(`${lessonPath(course, module, lesson)}${missing}#${questionAnchor(question)}`, 303)
}
