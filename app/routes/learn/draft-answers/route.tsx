import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findAttempt } from '#db/queries/attempts'
import { requireSignedIn } from '~/auth/guard.server'
import type { AttemptId } from '~/domain/ids'
import { readAnswers } from '~/domain/quiz/answer'
import { readConfidences } from '~/domain/quiz/confidence'
import { drawnFrom } from '~/domain/quiz/draw'
import { readForm } from '~/lib/form.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { keepAnswers } from '~/operations/keep-answers.server'
import { quizPath } from '~/ui/paths'
import { quizAt } from '../shared/place.server'

const Params = z.object({ attempt: z.uuid().transform((id) => id as AttemptId) })

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module } = await quizAt(params)
	return redirect(quizPath(course, module))
}

/** Keeps what has been chosen so far; grades nothing. 409 when the attempt has been handed in. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { quiz } = await quizAt(params, request)
	const { attempt: attemptId } = parseParams(Params, params)
	const attempt = foundOr404(await findAttempt(db, attemptId, person.id))
	const questions = drawnFrom(quiz, attempt.draw)
	const form = await readForm(request)
	const answers = readAnswers(questions ?? [], form)
	const confidence = readConfidences(questions ?? [], form)
	const isKept = questions !== null && (await keepAnswers(db, { attemptId, personId: person.id, answers, confidence }))
	return new Response(null, { status: isKept ? 204 : 409 })
}
