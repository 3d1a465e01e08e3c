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
	ventet: z.string().optional(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, scenario } = await scenarioAt(params, request)
	return redirect(scenarioPath(course, module, scenario))
}

/**
 * Makes a choice, and leads to where the walk is then; when the conversation has moved on from the scene that was shown,
 * says so there. In place it says the same in a word.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, scenario } = await scenarioAt(params, request)
	await requireLearner(request, course)
	const form = await parseForm(request, ChoiceForm)
	if (!form.ok) endWith(400, scenarioWords().choiceLost)

	const { gang: walkId, nummer: number, scene: sceneId, valg: choiceId } = form.value
	const wanted = { number, sceneId, choiceId }
	const hasWaited = form.value.ventet !== undefined
	const choice = { course, scenario, personId: person.id, walkId, wanted, hasWaited, now: now() }
	const decision = orToCourse(course, await chooseInScenario(db, choice))
	if (decision.kind === 'refused' && decision.reason === 'no-such-walk') notFound()

	const hasMovedOn = decision.kind === 'refused'
	if (form.value['i-siden']) {
		return Response.json({ kind: hasMovedOn ? 'moved-on' : decision.kind === 'behind' ? 'behind' : 'chosen' })
	}
	return redirect(`${scenarioPath(course, module, scenario)}${hasMovedOn ? '?videre' : ''}#her`, 303)
}
