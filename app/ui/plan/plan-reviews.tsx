import { unknownLanguage } from '~/domain/language'
import type { PlanReview } from '~/domain/plan-review'
import { NorwegianDate } from '~/ui/norwegian-date'
import { PlanStateTag } from './plan-words'

/** What has been said of a plan, the oldest word first; nothing when nothing has. */
export function PlanReviews({
	reviews,
	to,
}: {
	reviews: readonly Pick<PlanReview, 'number' | 'verdict' | 'comment' | 'reviewerName' | 'reviewedAt'>[]
	to: 'leader' | 'learner'
}) {
	if (reviews.length === 0) return null
	return (
		<ol className="plan-reviews">
			{reviews.map(({ number, verdict, comment, reviewerName, reviewedAt }) => (
				<li key={number}>
					<p className="plan-review-by">
						<PlanStateTag state={verdict} to={to} /> {reviewerName}, <NorwegianDate at={reviewedAt} />
					</p>
					{comment ? (
						<p className="plan-review-text" lang={unknownLanguage}>
							{comment}
						</p>
					) : null}
				</li>
			))}
		</ol>
	)
}
