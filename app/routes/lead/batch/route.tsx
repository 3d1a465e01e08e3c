import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { batchPath, batchRequestPath } from '~/domain/certificate-batch-paths'
import { certificationPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { readBatch } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { BatchStatus } from '~/ui/run/batch-status'
import { batchAt } from '../shared/batch-at.server'
import { leadLinks } from '../shared/lead-links'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, batch } = await batchAt(request, params)
	return {
		run: runHeading(run),
		batch: { id: batch.id, kind: batch.kind, createdAt: batch.createdAt },
		title: course.certificates.find(({ kind }) => kind === batch.kind)?.title ?? 'Bevis',
		view: await readBatch(db, { batch, folder: batchFolder, now: now() }),
	}
}

export const links = leadLinks
export const meta = runTitle('Bevisene som PDF')

export default function BatchPage() {
	const { run, batch, title, view } = useLoaderData<typeof loader>()
	return (
		<RunPage
			run={run}
			title={`Bevisene som PDF: ${title}`}
			via={[{ to: certificationPath(run), text: 'Sertifisering' }]}
			here="Bevisene som PDF"
		>
			<p>
				Bestilt <NorwegianDate at={batch.createdAt} />.{' '}
				<Link to={`${certificationPath(run)}?bevis=${batch.kind}`}>Tilbake til sertifiseringen</Link>
			</p>
			<BatchStatus
				key={batch.id}
				first={view}
				path={batchPath(run, batch)}
				again={
					<Form method="post" action={`${batchRequestPath(run)}?bevis=${batch.kind}`}>
						<Button variant="secondary">Lag alle på nytt</Button>
					</Form>
				}
			/>
		</RunPage>
	)
}
