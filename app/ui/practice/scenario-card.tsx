import { useId } from 'react'
import { type Language, textIn } from '~/domain/language'
import type { Scenario } from '~/domain/scenario'
import type { ScenarioStanding } from '~/domain/scenario-walk'
import { practiceWords } from '~/i18n/practice'
import { ButtonLink } from '../button'
import { beginningOf } from './beginning-of'

/** The way from a lesson into a scenario, marked as made up. `to` is the scenario's page; without a `standing` it was never begun. */
export function ScenarioCard({
	scenario,
	standing,
	to,
	language,
}: {
	scenario: Pick<Scenario, 'title' | 'intro'>
	standing?: ScenarioStanding | undefined
	to: string
	language: Language
}) {
	const id = useId()
	const words = practiceWords(language)
	const title = textIn(scenario.title, language)
	const timesTried = standing?.timesTried ?? 0
	const wayIn = standing?.isUnderWay ? words.goOn : timesTried > 0 ? words.tryAgain : words.tryIt
	return (
		<section className="scenario-card" lang={language} aria-labelledby={id}>
			<p id={id}>
				<span className="lesson-label">{words.scenario}</span> <strong className="lesson-passage-title">{title}</strong>
			</p>
			<p>{beginningOf(textIn(scenario.intro, language))}</p>
			<p className="scenario-card-way">
				<ButtonLink variant="secondary" to={to}>
					{wayIn}
					<span className="visually-hidden">: {title}</span>
				</ButtonLink>
				{timesTried > 0 ? <span className="soft">{words.tried(timesTried)}</span> : null}
			</p>
		</section>
	)
}
