import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import type { ScenarioWalkId } from '~/domain/ids'
import { scenarioWords } from '~/i18n/scenario'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith, notFound } from '~/lib/http-errors.server'
import { chooseInScenario } from '~/operations/choose-in-scenario.server'
import { scenarioPath } from '~/ui/paths'
import { orToCourse, requireLearner } from '../shared/place.server'
import { scenarioAt } from '../shared/practice.server'

const ChoiceForm = z.object({
	gang: z.uuid().transform((id) => id as ScenarioWalkId),
	nummer: z.coerce.number().int().min(1).max(100),
	scene: z.string().min(1).max(200),
	valg: z.string().min(1).max(200),
	'i-siden': z.string().optional(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, scenario } = await scenarioAt(params, request)
	return redirect(scenarioPath(course, module, scenario))
}

/** Makes a choice, and leads to where the walk is then; when the conversation has moved on from the scene that was shown, says so there. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, scenario } = await scenarioAt(params, request)
	await requireLearner(request, course)
	const form = await parseForm(request, ChoiceForm)
	if (!form.ok) endWith(400, scenarioWords().choiceLost)

	const { gang: walkId, nummer: number, scene: sceneId, valg: choiceId } = form.value
	const wanted = { number, sceneId, choiceId }
	const choice = { course, scenario, personId: person.id, walkId, wanted, now: now() }
	const decision = orToCourse(course, await chooseInScenario(db, choice))
	if (decision.kind === 'refused' && decision.reason === 'no-such-walk') notFound()

	const path = scenarioPath(course, module, scenario) + (decision.kind === 'refused' ? '?videre' : '')
	return redirect(form.value['i-siden'] ? path : `${path}#her`, 303)
}
