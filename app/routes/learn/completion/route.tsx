import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { completeLesson } from '~/operations/complete-lesson.server'
import { lessonPath } from '~/ui/paths'
import { stepAfter } from '../shared/neighbours'
import { lessonAt, orToCourse } from '../shared/place.server'

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/** The learner is done with the lesson, and goes on to the next step. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, lesson } = await lessonAt(params, request)
	const decision = await completeLesson(db, { course, personId: person.id, lessonId: lesson.id, now: now() })
	orToCourse(course, decision)
	return redirect(stepAfter(course, lesson.id).to, 303)
}
