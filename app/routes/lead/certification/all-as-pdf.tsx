import { Form, Link } from '@remix-run/react'
import { batchPath, batchRequestPath } from '~/domain/certificate-batch-paths'
import { osloTime } from '~/lib/oslo-time'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
import { NorwegianDate } from '~/ui/norwegian-date'

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
	return (
		<section className="flow" aria-labelledby="alle-som-pdf">
			<h2 id="alle-som-pdf">Bevisene som PDF</h2>
			{certificates > 0 ? (
				<>
					<p>
						Få {certificates === 1 ? 'beviset' : `alle de ${certificates} bevisene`} som er gitt i dette kurset, i én
						ZIP-fil, og en tabell med navn og koder. Det tar litt tid å lage mange; du får brev når filene er klare.
						Bevis som noen har med seg fra et annet kurs, er ikke med.
					</p>
					<Form method="post" action={`${batchRequestPath(run)}?bevis=${kind}`}>
						<Button variant="secondary">Lag {counted(certificates, 'bevis', 'bevis')} som PDF</Button>
					</Form>
				</>
			) : null}
			{batches.length > 0 ? (
				<ul>
					{batches.map(({ id, createdAt, isFinished }) => (
						<li key={id}>
							<Link to={batchPath(run, { id })}>
								Filer bestilt <NorwegianDate at={createdAt} /> kl. {osloTime(createdAt).replace(':', '.')}
							</Link>
							{isFinished ? '' : ' (under arbeid)'}
						</li>
					))}
				</ul>
			) : null}
		</section>
	)
}
