import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { batchPath } from '~/domain/certificate-batch-paths'
import { certificationPath } from '~/domain/run-paths'
import { batchWords } from '~/i18n/batch'
import { now } from '~/lib/clock.server'
import { endWith } from '~/lib/http-errors.server'
import { requestBatch } from '~/operations/request-batch.server'
import { certificateKindAt } from '../shared/certificate-kind.server'
import { runAt } from '../shared/run-at.server'

/** Files are asked for by a button; the address alone leads back to the certificates. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return redirect(certificationPath(run) + new URL(request.url).search)
}

/** Asks for all certificates of the kind that `?bevis=` names as files, and leads to how far that has come. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const { rules } = certificateKindAt(request, course, run)
	const result = await requestBatch(db, { runId: run.id, kind: rules.kind, actorId: person.id, now: now() })
	if (result.kind === 'refused') return endWith(409, batchWords().nothingToMake)
	return redirect(batchPath(run, { id: result.batchId }), 303)
}
