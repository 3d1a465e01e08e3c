import { QuestionReview } from '~/ui/quiz/question-review'
import type { AnsweredView } from './refresher-view.server'

/** How a refresher went, with every question and its reasons. Nothing is passed or failed. */
export function RefresherResult({ view: { earned, total, reviews } }: { view: AnsweredView }) {
	return (
		<>
			<section className="quiz-result" aria-labelledby="resultat">
				<h2 id="resultat">{earned === total ? 'Det sitter' : 'Bra at du friskte opp'}</h2>
				<p className="quiz-score">
					{earned} av {total}
				</p>
				<p>
					{earned === total
						? 'Du husket alt vi spurte om.'
						: 'Les forklaringene under. Å hente noe fram, også når det blir feil, er det som får det til å sitte.'}
				</p>
			</section>
			{reviews ? (
				<section className="quiz" aria-labelledby="gjennomgang">
					<h2 id="gjennomgang">Gå gjennom svarene</h2>
					{reviews.map((question, index) => (
						<QuestionReview
							key={question.id}
							question={question}
							heading={`Spørsmål ${index + 1} av ${reviews.length}`}
						/>
					))}
				</section>
			) : (
				<p>Spørsmålene er endret siden du svarte, så de kan ikke vises.</p>
			)}
		</>
	)
}
