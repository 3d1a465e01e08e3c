import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findPlaceOf } from '#db/queries/run-claims'
import { requireSignedIn } from '~/auth/guard.server'
import type { RunEnrolmentId } from '~/domain/ids'
import { codePath, signUpPath } from '~/domain/run-paths'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { claimPlace } from '~/operations/claim-place.server'
import { followRunCode } from '~/operations/follow-run-code.server'

const Params = z.object({ code: z.string().max(100) })
const ClaimForm = z.object({ plass: z.string().max(40).default('') })

/** There is nothing to see here: on to the code's page. */
export function loader({ params }: LoaderFunctionArgs) {
	const { code } = parseParams(Params, params)
	throw redirect(codePath(encodeURIComponent(code)))
}

/** Ties the place to whoever is signed in, and leads to it. When that can't be, the code's page says why. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { code: typed } = parseParams(Params, params)
	const form = await parseForm(request, ClaimForm)
	const placeId = (form.ok ? form.value.plass : '') as RunEnrolmentId
	const own = await findPlaceOf(db, placeId, person.id)
	if (own) return redirect(signUpPath({ id: own.runId }), 303)

	const moment = now()
	const found = await followRunCode(db, { typed, network: clientNetwork(request), now: moment })
	if (found.kind !== 'claim') return redirect(codePath(encodeURIComponent(typed)), 303)
	const { code, run } = found
	const course = foundOr404(await library.findById(run.courseId, person.language))
	const result = await claimPlace(db, { code, placeId, course, personId: person.id, now: moment })
	return redirect(result.kind === 'claimed' ? signUpPath(run) : codePath(code), 303)
}
