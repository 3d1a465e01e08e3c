import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { chooseAudience } from '~/operations/choose-audience.server'
import { readAudience } from '~/ui/course/audience-choice'
import { coursePath } from '~/ui/paths'
import { courseAt, orToCourse } from '../shared/place.server'

export async function loader({ params }: LoaderFunctionArgs) {
	return redirect(coursePath(await courseAt(params)))
}

/** Keeps whom the learner reads the course as, and leads back to where it was chosen (`til`). */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	const form = await readForm(request)
	const choice = { course, personId: person.id, audience: readAudience(form), now: now() }
	orToCourse(course, await chooseAudience(db, choice))
	return redirect(localPath(String(form.get('til') ?? ''), coursePath(course)), 303)
}
