import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { institutionImagesPath } from '~/domain/admin-paths'
import { now } from '~/lib/clock.server'
import { parseParams } from '~/lib/http-errors.server'
import { withdrawInstitutionImage } from '~/operations/withdraw-institution-image.server'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'

const Params = z.object({ image: z.string().regex(/^[0-9a-f]{64}$/) })

/** Whoever opens the address wants the page that the form stands on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return redirect(institutionImagesPath(await institutionAt(params)))
}

/** Takes the image out of use; certificates that have it keep it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const institution = await institutionAt(params)
	const { image } = parseParams(Params, params)
	await withdrawInstitutionImage(db, { institutionId: institution.id, id: image, actorId, now: now() })
	return redirect(`${institutionImagesPath(institution)}?trukket`, 303)
}
