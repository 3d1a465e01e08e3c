import { Form, Link } from '@remix-run/react'
import { batchPath, batchRequestPath } from '~/domain/certificate-batch-paths'
import { certificationWords } from '~/i18n/certification'
import { norwegianClock } from '~/i18n/norwegian-time'
import { Button } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'

/** A job of the run, as the page lists it. */
type Batch = { readonly id: string; readonly createdAt: string; readonly isFinished: boolean }

/** The button that makes every certificate of this kind as a PDF, and the jobs that did so before. */
export function AllAsPdf({
	run,
	kind,
	certificates,
	batches,
}: {
	run: { readonly id: string }
	kind: string
	/** How many certificates the files would be made of. */
	certificates: number
	batches: readonly Batch[]
}) {
	if (certificates === 0 && batches.length === 0) return null
	const { files } = certificationWords()
	return (
		<section className="flow" aria-labelledby="alle-som-pdf">
			<h2 id="alle-som-pdf">{files.heading}</h2>
			{certificates > 0 ? (
				<>
					<p>{files.about(certificates)}</p>
					<Form method="post" action={`${batchRequestPath(run)}?bevis=${kind}`}>
						<Button variant="secondary">{files.make(certificates)}</Button>
					</Form>
				</>
			) : null}
			{batches.length > 0 ? (
				<ul>
					{batches.map(({ id, createdAt, isFinished }) => (
						<li key={id} className={isFinished ? undefined : 'sentence'}>
							<Link to={batchPath(run, { id })}>
								<Rich text={files.ordered(norwegianClock(createdAt))} date={() => <NorwegianDate at={createdAt} />} />
							</Link>
							{isFinished ? '' : ` ${files.underWay}`}
						</li>
					))}
				</ul>
			) : null}
		</section>
	)
}
