import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { batchPath, batchRequestPath } from '~/domain/certificate-batch-paths'
import { certificationPath } from '~/domain/run-paths'
import { batchWords } from '~/i18n/batch'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { readBatch } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
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
		title: course.certificates.find(({ kind }) => kind === batch.kind)?.title ?? null,
		language: course.language,
		view: await readBatch(db, { batch, folder: batchFolder, now: now() }),
	}
}

export const links = leadLinks
export const meta = runTitle(() => batchWords().name)

export default function BatchPage() {
	const { run, batch, title, language, view } = useLoaderData<typeof loader>()
	const words = batchWords()
	return (
		<RunPage
			run={run}
			title={
				<Rich text={words.title} what={() => (title ? <span lang={language}>{title}</span> : words.certificate)} />
			}
			via={[{ to: certificationPath(run), text: runPageWords().certification }]}
			here={words.name}
		>
			<p>
				<Rich text={words.ordered} date={() => <NorwegianDate at={batch.createdAt} />} />{' '}
				<Link to={`${certificationPath(run)}?bevis=${batch.kind}`}>{words.back}</Link>
			</p>
			<BatchStatus
				key={batch.id}
				first={view}
				path={batchPath(run, batch)}
				again={
					<Form method="post" action={`${batchRequestPath(run)}?bevis=${batch.kind}`}>
						<Button variant="secondary">{words.again}</Button>
					</Form>
				}
			/>
		</RunPage>
	)
}
