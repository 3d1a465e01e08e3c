import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { institutionBatchPath } from '~/domain/certificate-batch-paths'
import { institutionPath, institutionRunPath } from '~/domain/run-paths'
import { studentBatchWords } from '~/i18n/student-batch'
import { now } from '~/lib/clock.server'
import { readBatch } from '~/operations/read-batch.server'
import { batchFolder } from '~/portal.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { BatchStatus } from '~/ui/run/batch-status'
import { batchAt } from '../shared/batch-at.server'
import { institutionLinks } from '../shared/institution-links'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, batch } = await batchAt(request, params)
	const title = course.certificates.find(({ kind }) => kind === batch.kind)?.title
	return {
		run: { id: run.id, title: run.title },
		batch: { id: batch.id, createdAt: batch.createdAt },
		title: title ?? null,
		language: course.language,
		view: await readBatch(db, { batch, folder: batchFolder, now: now() }),
	}
}

export const links = institutionLinks
export const meta = () => pageTitle(studentBatchWords().name)

export default function StudentBatchPage() {
	const { run, batch, title, language, view } = useLoaderData<typeof loader>()
	const words = studentBatchWords()
	const way = [
		{ to: institutionPath, text: words.students },
		{ to: institutionRunPath(run), text: run.title },
		{ text: words.name },
	]
	return (
		<Page
			width="wide"
			title={
				<Rich text={words.title} what={() => (title ? <span lang={language}>{title}</span> : words.certificate)} />
			}
			above={<Breadcrumbs items={way} />}
		>
			<p>
				<Rich text={words.ordered} date={() => <NorwegianDate at={batch.createdAt} />} />
			</p>
			<BatchStatus key={batch.id} first={view} path={institutionBatchPath(run, batch)} />
		</Page>
	)
}
