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

/** The newest walk that the page knew of, or the id that the new one is to have; anything else than an id means none. */
const WalkId = z
	.uuid()
	.transform((id) => id as ScenarioWalkId)
	.nullable()
	.catch(null)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, scenario } = await scenarioAt(params, request)
	return redirect(scenarioPath(course, module, scenario))
}

/**
 * Begins a new walk, or goes on with the one that another click has begun. The walk gets the number under which the
 * beginning was handed in: whoever chooses in it before the portal knows of it names it by that.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, module, scenario } = await scenarioAt(params, request)
	const form = await readForm(request)
	const beginning = {
		seenWalkId: WalkId.parse(form.get('gang')),
		walkId: WalkId.parse(request.headers.get('X-Handed-In')),
		hasWaited: form.has('ventet'),
	}
	const learner = { course, scenario, personId: person.id, now: now() }
	const { kind } = orToCourse(course, await beginScenario(db, { ...learner, ...beginning }))
	if (form.has('i-siden')) return Response.json({ kind })
	return redirect(`${scenarioPath(course, module, scenario)}#her`, 303)
}
