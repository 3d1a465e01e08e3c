import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { findLearningFacts } from '#db/queries/learning-facts'
import { requireSignedIn } from '~/auth/guard.server'
import { progressOf } from '~/domain/progress'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404 } from '~/lib/http-errors.server'
import { enrolLearner } from '~/operations/enrol-learner.server'
import { readAudience } from '~/ui/course/audience-choice'
import { coursePath } from '~/ui/paths'
import { nextStepLink } from '../shared/next-step'
import { courseAt } from '../shared/place.server'

export async function loader({ params }: ActionFunctionArgs) {
	return redirect(coursePath(await courseAt(params)))
}

/** Begins on the course, and leads to the first lesson. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	const audience = readAudience(await readForm(request))
	await enrolLearner(db, { course, personId: person.id, audience, now: now() })
	const facts = foundOr404(await findLearningFacts(db, person.id, course.id))
	return redirect(nextStepLink(course, progressOf(course, facts).next).to, 303)
}
