import type { LoaderFunctionArgs } from '@remix-run/node'
import { onlyToRead } from '~/lib/http-errors.server'
import { runAt } from '../shared/run-at.server'

/** The columns of a list, as Norwegian Excel opens them: UTF-8 with its mark, semicolons, line ends of Windows. */
const template = '\ufeffNavn;E-post;Nummer\r\n'

/** A list to fill in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await runAt(request, params)
	return new Response(template, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="deltakere.csv"',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
