import type { Language } from '~/domain/language'
import { Details } from '~/ui/details'
import { NorwegianDate } from '~/ui/norwegian-date'
import type { EarlierWalk } from './scenario-view.server'
import { scenarioWords } from './words'

/** The learner's earlier walks, each folded: what was chosen, and where it led. */
export function EarlierWalks({ walks, language }: { walks: readonly EarlierWalk[]; language: Language }) {
	const words = scenarioWords[language]
	if (walks.length === 0) return null
	return (
		<section className="flow" aria-labelledby="for">
			<h2 id="for">{words.earlier}</h2>
			<div>
				{walks.map((walk) => (
					<Details key={walk.id} summary={<NorwegianDate at={walk.startedAt} />}>
						{walk.choices.length > 0 ? (
							<ol>
								{walk.choices.map((choice) => (
									<li key={choice}>{choice}</li>
								))}
							</ol>
						) : null}
						<p>{walk.ending ?? (walk.choices.length > 0 ? words.leftBefore : words.isChangedSince)}</p>
					</Details>
				))}
			</div>
		</section>
	)
}
