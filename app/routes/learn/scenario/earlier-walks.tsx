import type { Language } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { norwegianDate } from '~/i18n/norwegian-time'
import { scenarioWords } from '~/i18n/scenario'
import { Details } from '~/ui/details'
import type { EarlierWalk } from './scenario-view'

/** The learner's earlier walks, each folded: what was chosen, and where it led. */
export function EarlierWalks({ walks, language }: { walks: readonly EarlierWalk[]; language: Language }) {
	const words = scenarioWords(language)
	if (walks.length === 0) return null
	return (
		<section className="flow" aria-labelledby="for">
			<h2 id="for">{words.earlier}</h2>
			<div>
				{walks.map((walk) => (
					<Details key={walk.id} summary={inLanguage(language, () => norwegianDate(walk.startedAt))}>
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
