import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { reopenLesson } from '~/operations/reopen-lesson.server'
import { lessonPath } from '~/ui/paths'
import { lessonAt, orToCourse } from '../shared/place.server'

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/** The learner is not done with the lesson after all, and stays in it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, lesson } = await lessonAt(params, request)
	const decision = await reopenLesson(db, { course, personId: person.id, lessonId: lesson.id, now: now() })
	orToCourse(course, decision)
	return redirect(`${lessonPath(course, module, lesson)}#ferdig`, 303)
}
