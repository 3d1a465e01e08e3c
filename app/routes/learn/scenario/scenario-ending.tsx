import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { scenarioWords } from '~/i18n/scenario'
import { helpLines } from '~/ui/help-lines'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Consequence } from './consequence'
import { RestartForm } from './restart-form'
import type { EndingView } from './scenario-view'
import type { Walking } from './use-walking'

/** How it ended, what mattered on the way, the way to help where it is due, and another try. */
export function ScenarioEnding({
	walking,
	place,
	language,
}: {
	walking: Walking
	place: EndingView
	language: Language
}) {
	const words = scenarioWords(language)
	return (
		<section className="scenario-scene flow" aria-labelledby="her">
			<h2 id="her" tabIndex={-1}>
				{words.ending}
			</h2>
			<Consequence step={walking.view.steps.at(-1)} language={language} />
			<div className="flow">
				<Paragraphs text={place.text} />
			</div>
			{place.help ? <Help language={language} /> : null}
			<div className="scenario-debrief flow">
				<h3>{words.debrief}</h3>
				<Paragraphs text={place.debrief} />
			</div>
			<RestartForm walking={walking}>{words.otherWay}</RestartForm>
		</section>
	)
}

function Help({ language }: { language: Language }) {
	const words = scenarioWords(language)
	return (
		<div className="lesson-help">
			<h3>{words.helpTitle}</h3>
			<ul>
				{inLanguage(language, helpLines).map((line) => (
					<li key={line.number}>
						<a href={line.href}>
							{line.name}: {line.number}
						</a>
					</li>
				))}
			</ul>
			<p>
				<Link to="/trenger-du-hjelp">{words.helpPage}</Link>
			</p>
		</div>
	)
}
