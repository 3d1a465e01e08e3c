import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import type { RunImportId } from '~/domain/ids'
import { importPath } from '~/domain/run-paths'
import { parseParams } from '~/lib/http-errors.server'
import { discardImport } from '~/operations/discard-import.server'
import { runAt } from '../shared/run-at.server'

const Params = z.object({ list: z.uuid().transform((id) => id as RunImportId) })

/** There is nothing to see here: on to the list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const { list } = parseParams(Params, params)
	throw redirect(`${importPath(run)}/${list}`)
}

/** Throws away a list that waits. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { run } = await runAt(request, params)
	const { list } = parseParams(Params, params)
	await discardImport(db, { runId: run.id, importId: list })
	return redirect(`${importPath(run)}?forkastet`, 303)
}
