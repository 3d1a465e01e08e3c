import type { Language } from '~/domain/language'
import { scenarioWords } from '~/i18n/scenario'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Consequence } from './consequence'
import { RestartForm } from './restart-form'
import type { SceneView } from './scenario-view'
import type { Walking } from './use-walking'

/**
 * What the last choice led to, and the next moment to choose in. Every choice is a button of its own that sends the form
 * with the number of the scene.
 */
export function ScenarioScene({
	walking,
	place,
	language,
}: {
	walking: Walking
	place: SceneView
	language: Language
}) {
	const words = scenarioWords(language)
	const { walkId, number, sceneId, text, choices } = place
	return (
		<section className="scenario-scene flow" aria-labelledby="her">
			<h2 id="her" tabIndex={-1}>
				{words.choice(number)}
			</h2>
			<Consequence step={walking.view.steps.at(-1)} language={language} />
			<div className="flow">
				<Paragraphs text={text} />
			</div>
			<form method="post" action={`${walking.path}/valg`} onSubmit={walking.choose}>
				<input type="hidden" name="gang" value={walkId} />
				<input type="hidden" name="nummer" value={number} />
				<input type="hidden" name="scene" value={sceneId} />
				<fieldset className="scenario-choices">
					<legend>{words.whatNow}</legend>
					{choices.map((choice) => (
						<button
							type="submit"
							key={choice.id}
							className="scenario-choice"
							name="valg"
							value={choice.id}
							aria-disabled={walking.isBusy || undefined}
							onClick={(event) => {
								// The second click of a double click may land on a choice of the scene that the first one led to.
								if (event.detail > 1) event.preventDefault()
							}}
						>
							{choice.text}
						</button>
					))}
				</fieldset>
			</form>
			{number > 1 ? (
				<RestartForm walking={walking} variant="tertiary">
					{words.beginAgain}
				</RestartForm>
			) : null}
		</section>
	)
}
