import type { Language } from '~/domain/language'
import { scenarioWords } from '~/i18n/scenario'
import { Paragraphs } from '~/ui/practice/paragraphs'
import type { StepView } from './scenario-view'

/** What was chosen last, and what came of it; nothing before the first choice. */
export function Consequence({ step, language }: { step: StepView | undefined; language: Language }) {
	if (!step) return null
	return (
		<div className="scenario-consequence flow">
			<p>
				<span className="scenario-chosen">{scenarioWords(language).youChose}</span> {step.choice}
			</p>
			<Paragraphs text={step.consequence} />
		</div>
	)
}
