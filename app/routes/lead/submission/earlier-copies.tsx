import type { PlanCopy } from '~/domain/plan-review'
import { submissionWords } from '~/i18n/submission'
import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanReviews } from '~/ui/plan/plan-reviews'
import { Rich } from '~/ui/rich'

/** What the same participant handed in to this run before, with what was said of it, folded; the newest first. */
export function EarlierCopies({ copies }: { copies: readonly PlanCopy[] }) {
	if (copies.length === 0) return null
	const words = submissionWords()
	return (
		<section className="flow" aria-labelledby="tidligere">
			<h2 id="tidligere">{words.earlier}</h2>
			<div>
				{copies.map((copy, index) => (
					<Details
						key={copy.id}
						summary={
							<span>
								<Rich text={words.copy(copies.length - index)} date={() => <NorwegianDate at={copy.handedInAt} />} />
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
