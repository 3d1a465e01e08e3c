import type { LoaderFunctionArgs } from '@remix-run/node'
import { onlyToRead } from '~/lib/http-errors.server'
import { runAt } from '../shared/run-at.server'
import { participantTemplate } from './participant-template'

/** A list to fill in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await runAt(request, params)
	return new Response(participantTemplate(), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="deltakere.csv"',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
