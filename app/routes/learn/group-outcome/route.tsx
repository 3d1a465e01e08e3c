import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { groupAnswers } from '~/domain/refresher'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { tellGroupOutcome } from '~/operations/tell-group-outcome.server'
import { refresherPath } from '~/ui/paths'
import { requireLearner } from '../shared/place.server'
import { refresherAt } from '../shared/refresher-at.server'

const OutcomeForm = z.object({ svar: z.enum(groupAnswers) })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, week } = await refresherAt(params, request)
	return redirect(refresherPath(course, week))
}

/** Counts whether a group has come about, apart from who says so. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, week } = await refresherAt(params, request)
	await requireLearner(request, course)
	const path = refresherPath(course, week)
	const form = await parseForm(request, OutcomeForm)
	if (!form.ok) return redirect(`${path}?mangler=gruppe#gruppe`, 303)
	const outcome = { course, personId: person.id, week, answer: form.value.svar, now: now() }
	const decision = await tellGroupOutcome(db, outcome)
	if (decision.kind === 'refused' && decision.reason === 'no-such-refresher') notFound()
	return redirect(`${path}#gruppe`, 303)
}
