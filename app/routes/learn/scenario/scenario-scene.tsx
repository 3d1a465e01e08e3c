import { Form, useNavigation } from '@remix-run/react'
import { scenarioWords } from '~/i18n/scenario'
import { Paragraphs } from '~/ui/practice/paragraphs'
import { Consequence } from './consequence'
import { InPage, RestartForm } from './restart-form'
import type { ScenarioData } from './route'
import type { SceneView } from './scenario-view.server'

/**
 * What the last choice led to, and the next moment to choose in. Every choice is a button of its own that sends the form
 * with the number of the scene.
 */
export function ScenarioScene({ page, place }: { page: ScenarioData; place: SceneView }) {
	const words = scenarioWords(page.language)
	const isSending = useNavigation().state !== 'idle'
	const { walkId, number, sceneId, text, choices } = place
	return (
		<section className="scenario-scene flow" aria-labelledby="her">
			<h2 id="her" tabIndex={-1}>
				{words.choice(number)}
			</h2>
			<Consequence step={page.view.steps.at(-1)} language={page.language} />
			<div className="flow">
				<Paragraphs text={text} />
			</div>
			<Form
				method="post"
				action={`${page.path}/valg`}
				onSubmit={(event) => {
					if (isSending) event.preventDefault()
				}}
			>
				<input type="hidden" name="gang" value={walkId} />
				<input type="hidden" name="nummer" value={number} />
				<input type="hidden" name="scene" value={sceneId} />
				<InPage />
				<fieldset className="scenario-choices">
					<legend>{words.whatNow}</legend>
					{choices.map((choice) => (
						<button
							type="submit"
							key={choice.id}
							className="scenario-choice"
							name="valg"
							value={choice.id}
							aria-disabled={isSending || undefined}
							onClick={(event) => {
								// The second click of a double click may land on a choice of the scene that the first one led to.
								if (event.detail > 1) event.preventDefault()
							}}
						>
							{choice.text}
						</button>
					))}
				</fieldset>
			</Form>
			{number > 1 ? (
				<RestartForm page={page} variant="tertiary">
					{words.beginAgain}
				</RestartForm>
			) : null}
		</section>
	)
}
