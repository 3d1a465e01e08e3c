import { planWords } from '~/i18n/plan'
import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanReviews } from '~/ui/plan/plan-reviews'
import { PlanStateTag } from '~/ui/plan/plan-words'
import { Rich } from '~/ui/rich'
import { Tag } from '~/ui/tag'
import type { OwnCopy } from './own-copies'

/** The copies that were handed in, the newest first: each to unfold, with what the leader has said of it in the open. */
export function Submissions({ copies }: { copies: readonly OwnCopy[] }) {
	const words = planWords()
	if (copies.length === 0) return null
	return (
		<section className="plan-submissions flow" aria-labelledby="levert">
			<h2 id="levert" tabIndex={-1}>
				{words.copies}
			</h2>
			{copies.map((copy) => (
				<div key={copy.id} className="flow">
					<Details
						summary={
							<span>
								<Rich text={words.copy(copy.number)} date={() => <NorwegianDate at={copy.handedInAt} />} />
							</span>
						}
					>
						<HandedInText parts={copy.parts} />
					</Details>
					<WhatCameOfIt copy={copy} />
				</div>
			))}
		</section>
	)
}

function WhatCameOfIt({ copy }: { copy: OwnCopy }) {
	const words = planWords()
	if (copy.reviews.length > 0) return <PlanReviews reviews={copy.reviews} to="learner" />
	if (copy.state === 'unread') {
		return (
			<p>
				<Tag>{words.unread}</Tag> {words.whyUnread}
			</p>
		)
	}
	if (copy.state === 'replaced') {
		return (
			<p>
				<Tag>{words.replaced}</Tag> {words.whyReplaced}
			</p>
		)
	}
	return (
		<p>
			<PlanStateTag state="waiting" to="learner" /> {words.handedInTo(copy.runTitle ?? '')}
		</p>
	)
}
