import type { Language } from '~/domain/language'
import { scenarioWords } from '~/i18n/scenario'
import { Details } from '~/ui/details'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Consequence } from './consequence'
import type { StepView } from './scenario-view'

/** The way so far, folded: how it began, and every scene with what was chosen in it. */
export function WayBehind({
	intro,
	steps,
	language,
}: {
	intro: string
	steps: readonly StepView[]
	language: Language
}) {
	const words = scenarioWords(language)
	if (steps.length === 0) {
		return (
			<Details summary={words.beginning}>
				<Paragraphs text={intro} />
			</Details>
		)
	}
	return (
		<Details summary={words.wayBehind(steps.length)}>
			<p className="scenario-chosen">{words.beginning}</p>
			<Paragraphs text={intro} />
			<ol className="scenario-way">
				{steps.map((step) => (
					<li key={step.number} className="flow">
						<Paragraphs text={step.scene} />
						<Consequence step={step} language={language} />
					</li>
				))}
			</ol>
		</Details>
	)
}
