import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { courseCertificatePath, evaluationPath } from '~/ui/paths'
import { courseAt, orToCourse } from '../shared/place.server'

export async function loader({ params }: LoaderFunctionArgs) {
	return redirect(evaluationPath(await courseAt(params)))
}

/** The learner would rather not evaluate; nothing is asked. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	orToCourse(course, await settleEvaluation(db, { course, personId: person.id, answers: null, now: now() }))
	return redirect(courseCertificatePath(course), 303)
}
