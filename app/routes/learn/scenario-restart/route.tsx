import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import type { ScenarioWalkId } from '~/domain/ids'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { beginScenario } from '~/operations/begin-scenario.server'
import { scenarioPath } from '~/ui/paths'
import { orToCourse } from '../shared/place.server'
import { scenarioAt } from '../shared/practice.server'

/** The newest walk that the page knew of; anything else than an id means none. */
const SeenWalk = z
	.uuid()
	.transform((id) => id as ScenarioWalkId)
	.nullable()
	.catch(null)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, scenario } = await scenarioAt(params, request)
	return redirect(scenarioPath(course, module, scenario))
}

/** Begins a new walk, or goes on with the one that another click has begun. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, scenario } = await scenarioAt(params, request)
	const form = await readForm(request)
	const seenWalkId = SeenWalk.parse(form.get('gang'))
	orToCourse(course, await beginScenario(db, { course, scenario, personId: person.id, seenWalkId, now: now() }))
	const path = scenarioPath(course, module, scenario)
	return redirect(form.has('i-siden') ? path : `${path}#her`, 303)
}
