import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { institutionBatchPath } from '~/domain/certificate-batch-paths'
import { institutionPath, institutionRunPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { readBatch } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { BatchStatus } from '~/ui/run/batch-status'
import { batchAt } from '../shared/batch-at.server'
import { institutionLinks } from '../shared/institution-links'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, batch } = await batchAt(request, params)
	return {
		run: { id: run.id, title: run.title },
		batch: { id: batch.id, createdAt: batch.createdAt },
		title: course.certificates.find(({ kind }) => kind === batch.kind)?.title ?? 'Bevis',
		view: await readBatch(db, { batch, folder: batchFolder, now: now() }),
	}
}

export const links = institutionLinks
export const meta = () => pageTitle('Bevisene som PDF')

export default function StudentBatchPage() {
	const { run, batch, title, view } = useLoaderData<typeof loader>()
	const way = [
		{ to: institutionPath, text: 'Studentene' },
		{ to: institutionRunPath(run), text: run.title },
		{ text: 'Bevisene som PDF' },
	]
	return (
		<Page width="wide" title={`Bevisene som PDF: ${title}`} above={<Breadcrumbs items={way} />}>
			<p>
				Bestilt av kurslederen <NorwegianDate at={batch.createdAt} />.
			</p>
			<BatchStatus key={batch.id} first={view} path={institutionBatchPath(run, batch)} />
		</Page>
	)
}
