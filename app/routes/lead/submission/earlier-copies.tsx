import type { PlanCopy } from '~/domain/plan-review'
import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanReviews } from '~/ui/plan/plan-reviews'

/** What the same participant handed in to this run before, with what was said of it, folded; the newest first. */
export function EarlierCopies({ copies }: { copies: readonly PlanCopy[] }) {
	if (copies.length === 0) return null
	return (
		<section className="flow" aria-labelledby="tidligere">
			<h2 id="tidligere">Levert tidligere i dette kurset</h2>
			<div>
				{copies.map((copy, index) => (
					<Details
						key={copy.id}
						summary={
							<span>
								Kopi {copies.length - index}, levert <NorwegianDate at={copy.handedInAt} />
							</span>
						}
					>
						<HandedInText parts={copy.parts} />
						<PlanReviews reviews={copy.reviews} to="leader" />
					</Details>
				))}
			</div>
		</section>
	)
}
