import type { ReviewedQuestion } from '~/domain/quiz/review'
import { questionWords } from '~/i18n/question'
import { Icon } from '../icon'
import { questionAnchor } from './question-fields'

/** How it went at a glance: a mark for each question, which leads to its reasons further down. */
export function QuestionMarks({ questions }: { questions: readonly Pick<ReviewedQuestion, 'id' | 'isRight'>[] }) {
	const words = questionWords()
	return (
		<ol className="quiz-marks">
			{questions.map(({ id, isRight }, index) => (
				<li key={id}>
					<a href={`#${questionAnchor({ id })}`} data-right={isRight}>
						<Icon name={isRight ? 'check' : 'cross'} />
						<span aria-hidden="true">{index + 1}</span>
						<span className="visually-hidden">
							{words.number(index + 1, questions.length)}: {isRight ? words.right : words.notQuite}
						</span>
					</a>
				</li>
			))}
		</ol>
	)
}
