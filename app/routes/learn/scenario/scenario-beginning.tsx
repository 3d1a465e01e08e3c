import { scenarioWords } from '~/i18n/scenario'
import { Alert } from '~/ui/alert'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { RestartForm } from './restart-form'
import type { ScenarioData } from './route'
import type { BeginningView } from './scenario-view.server'

/** Who and where, and the way in. */
export function ScenarioBeginning({ page, place }: { page: ScenarioData; place: BeginningView }) {
	const words = scenarioWords(page.language)
	return (
		<>
			{place.isChanged ? <Alert tone="info">{words.isChanged}</Alert> : null}
			<div className="scenario-intro flow">
				<Paragraphs text={page.view.intro} />
			</div>
			<p>{words.how}</p>
			<RestartForm page={page}>{words.begin}</RestartForm>
		</>
	)
}
