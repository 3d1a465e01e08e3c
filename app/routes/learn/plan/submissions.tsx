import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanReviews } from '~/ui/plan/plan-reviews'
import { PlanStateTag } from '~/ui/plan/plan-words'
import { Tag } from '~/ui/tag'
import type { OwnCopy } from './own-copies'

/** The copies that were handed in, the newest first: each to unfold, with what the leader has said of it in the open. */
export function Submissions({ copies }: { copies: readonly OwnCopy[] }) {
	if (copies.length === 0) return null
	return (
		<section className="plan-submissions flow" aria-labelledby="levert">
			<h2 id="levert" tabIndex={-1}>
				Det du har levert
			</h2>
			{copies.map((copy) => (
				<div key={copy.id} className="flow">
					<Details
						summary={
							<span>
								Kopi {copy.number}, levert <NorwegianDate at={copy.handedInAt} />
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
	if (copy.reviews.length > 0) return <PlanReviews reviews={copy.reviews} to="learner" />
	if (copy.state === 'unread') {
		return (
			<p>
				<Tag>Ingen leser</Tag> Du var ikke med i en kursgjennomføring da du leverte. Er du det nå, kan du levere på
				nytt.
			</p>
		)
	}
	if (copy.state === 'replaced') {
		return (
			<p>
				<Tag>Erstattet</Tag> Du leverte en nyere kopi før denne ble besvart.
			</p>
		)
	}
	return (
		<p>
			<PlanStateTag state="waiting" to="learner" /> Levert til kurslederen i «{copy.runTitle}».
		</p>
	)
}
