import { questionWords } from '~/i18n/question'
import { refresherWords } from '~/i18n/refresher'
import { QuestionReview } from '~/ui/quiz/question-review'
import type { AnsweredView } from './refresher-view.server'

/** How a refresher went, with every question and its reasons. Nothing is passed or failed. */
export function RefresherResult({ view: { earned, total, reviews } }: { view: AnsweredView }) {
	const words = refresherWords()
	const { number } = questionWords()
	return (
		<>
			<section className="quiz-result" aria-labelledby="resultat">
				<h2 id="resultat">{earned === total ? words.allRight : words.someWrong}</h2>
				<p className="quiz-score">{words.score(earned, total)}</p>
				<p>{earned === total ? words.aboutAllRight : words.aboutSomeWrong}</p>
			</section>
			{reviews ? (
				<section className="quiz" aria-labelledby="gjennomgang">
					<h2 id="gjennomgang">{words.review}</h2>
					{reviews.map((question, index) => (
						<QuestionReview key={question.id} question={question} heading={number(index + 1, reviews.length)} />
					))}
				</section>
			) : (
				<p>{words.isChanged}</p>
			)}
		</>
	)
}
