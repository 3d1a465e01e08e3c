import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { lettersStopPath } from '~/domain/run-paths'
import { notFound, parseParams } from '~/lib/http-errors.server'
import { resumeRunLetters } from '~/operations/stop-run-letters.server'

const Params = z.object({ token: z.string().max(100) })

/** Leads to where the letters are stopped and let come again. */
export async function loader({ params }: LoaderFunctionArgs) {
	const { token } = parseParams(Params, params)
	return redirect(lettersStopPath(token))
}

/** Lets the letters come again that were stopped by this link. */
export async function action({ params }: ActionFunctionArgs) {
	const { token } = parseParams(Params, params)
	const decision = await resumeRunLetters(db, { token })
	if (decision.kind === 'refused') notFound()
	return redirect(lettersStopPath(token), 303)
}
