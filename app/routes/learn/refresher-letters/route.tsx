import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { refresherLettersWords } from '~/i18n/refresher-letters'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith, notFound } from '~/lib/http-errors.server'
import { chooseRefresherLetters } from '~/operations/choose-refresher-letters.server'
import { courseAt } from '../shared/place.server'

const ChoiceForm = z.object({ brev: z.enum(['ja', 'nei']) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	await courseAt(params, request)
	return redirect('/min-side')
}

/** The learner wants letters about refreshers of this course, or no more of them. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const course = await courseAt(params, request)
	const form = await parseForm(request, ChoiceForm)
	if (!form.ok) endWith(400, refresherLettersWords().choiceLost)
	const choice = { personId: person.id, courseId: course.id, isWanted: form.value.brev === 'ja', now: now() }
	const decision = await chooseRefresherLetters(db, choice)
	if (decision.kind === 'refused') notFound()
	return redirect(`/min-side#oppfriskning-${course.slug}`, 303)
}
