import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { scenarioWords } from '~/i18n/scenario'
import { helpLines } from '~/ui/help-lines'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Consequence } from './consequence'
import { RestartForm } from './restart-form'
import type { ScenarioData } from './route'
import type { EndingView } from './scenario-view.server'

/** How it ended, what mattered on the way, the way to help where it is due, and another try. */
export function ScenarioEnding({ page, place }: { page: ScenarioData; place: EndingView }) {
	const words = scenarioWords(page.language)
	return (
		<section className="scenario-scene flow" aria-labelledby="her">
			<h2 id="her" tabIndex={-1}>
				{words.ending}
			</h2>
			<Consequence step={page.view.steps.at(-1)} language={page.language} />
			<div className="flow">
				<Paragraphs text={place.text} />
			</div>
			{place.help ? <Help language={page.language} /> : null}
			<div className="scenario-debrief flow">
				<h3>{words.debrief}</h3>
				<Paragraphs text={place.debrief} />
			</div>
			<RestartForm page={page}>{words.otherWay}</RestartForm>
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
