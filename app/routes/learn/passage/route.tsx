import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { updatePassage } from '#db/queries/lesson-visits'
import { requireSignedIn } from '~/auth/guard.server'
import { lessonPageWords } from '~/i18n/lesson-page'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { lessonPath } from '~/ui/paths'
import { lessonAt } from '../shared/place.server'

const PassageForm = z.object({ sted: z.string().regex(/^[\p{L}\p{N}-]{1,120}$/u) })

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/** Keeps how far down in the lesson the learner is. The page sends it when it is left. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, lesson } = await lessonAt(params, request)
	const form = await parseForm(request, PassageForm)
	if (!form.ok) endWith(400, lessonPageWords().placeUnread)
	await updatePassage(db, { personId: person.id, courseId: course.id, lessonId: lesson.id, passage: form.value.sted })
	return new Response(null, { status: 204 })
}
