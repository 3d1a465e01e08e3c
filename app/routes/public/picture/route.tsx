import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readPicture } from '~/content/pictures.server'
import { foundOr404, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { coursesDir } from '~/library.server'

const Params = z.object({ course: z.string(), module: z.string(), file: z.string() })

/** A picture of a lesson. The address stays when the picture changes, so browsers ask again after an hour. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { bytes, type } = foundOr404(await readPicture(coursesDir, parseParams(Params, params)))
	return new Response(new Uint8Array(bytes), {
		headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' },
	})
}

/** There is nothing to send here. */
export const action = onlyToRead
