import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findImageFile } from '#db/queries/institution-images'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'

const Params = z.object({ image: z.string().regex(/^[0-9a-f]{64}$/) })

/** An image of the institution, to be looked at before it is printed. Its id stands for its bytes, which never change. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const institution = await institutionAt(params)
	const { image } = parseParams(Params, params)
	const { bytes, mediaType } = foundOr404(await findImageFile(db, institution.id, image))
	return new Response(new Uint8Array(bytes), {
		headers: { 'Content-Type': mediaType, 'Content-Disposition': 'inline', 'Cache-Control': 'private, max-age=3600' },
	})
}

/** Nothing is written here. */
export const action = onlyToRead
