import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { writeReflection } from '~/operations/write-reflection.server'
import { lessonPath } from '~/ui/paths'
import { saveNote } from '../shared/note-saving.server'
import { lessonAt, requireLearner } from '../shared/place.server'

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/** Saves the learner's note to the lesson. */
export async function action({ request, params }: ActionFunctionArgs) {
	await requireSignedIn(request)
	const { course, module, lesson } = await lessonAt(params, request)
	const { person } = await requireLearner(request, course)
	const note = { personId: person.id, courseId: course.id, lessonId: lesson.id, now: now() }
	return saveNote(
		request,
		(body, seenRevision) => writeReflection(db, { ...note, body, seenRevision }),
		(state) => `${lessonPath(course, module, lesson)}?notat=${state}#notat`,
	)
}
