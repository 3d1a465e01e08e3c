import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { localPath } from '~/lib/local-path'
import { writePlanPart } from '~/operations/write-plan-part.server'
import { planPath } from '~/ui/paths'
import { planPartAnchor } from '~/ui/plan/plan-part-card'
import { saveNote } from '../shared/note-saving.server'
import { requireLearner } from '../shared/place.server'
import { planAt } from '../shared/plan-at.server'

const Params = z.object({ part: z.string().max(200) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course } = await planAt(params, request)
	return redirect(planPath(course))
}

/** Saves a part of the learner's own plan. The plain form leads back to the page that it stands on. */
export async function action({ request, params }: ActionFunctionArgs) {
	await requireSignedIn(request)
	const { course, plan } = await planAt(params, request)
	const { person } = await requireLearner(request, course)
	const { part: id } = parseParams(Params, params)
	const part = foundOr404(plan.parts.find((candidate) => candidate.id === id))
	const text = { personId: person.id, courseId: course.id, partId: part.id, now: now() }
	return saveNote(
		request,
		(body, seenRevision) => writePlanPart(db, { ...text, body, seenRevision }),
		(state, fields) => {
			const page = localPath(String(fields.get('tilbake') ?? ''), planPath(course)).replace(/[?#].*$/, '')
			return `${page}?plan=${state}&del=${encodeURIComponent(part.id)}#${planPartAnchor(part.id)}`
		},
	)
}
