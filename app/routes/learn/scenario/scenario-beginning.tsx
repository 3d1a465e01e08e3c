import type { Language } from '~/domain/language'
import { scenarioWords } from '~/i18n/scenario'
import { Alert } from '~/ui/alert'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { RestartForm } from './restart-form'
import type { BeginningView } from './scenario-view'
import type { Walking } from './use-walking'

/** Who and where, and the way in. */
export function ScenarioBeginning({
	walking,
	place,
	language,
}: {
	walking: Walking
	place: BeginningView
	language: Language
}) {
	const words = scenarioWords(language)
	return (
		<>
			{place.isChanged ? <Alert tone="info">{words.isChanged}</Alert> : null}
			<div className="scenario-intro flow">
				<Paragraphs text={walking.view.intro} />
			</div>
			<p>{words.how}</p>
			<RestartForm walking={walking}>{words.begin}</RestartForm>
		</>
	)
}
