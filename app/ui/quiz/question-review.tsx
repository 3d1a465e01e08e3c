import type { ReviewedOption, ReviewedQuestion } from '~/domain/quiz/review'
import { questionWords } from '~/i18n/question'
import { Icon } from '~/ui/icon'
import { Rich } from '~/ui/rich'
import { Tag } from '~/ui/tag'
import { questionAnchor } from './question-fields'

/** A question after it was answered: what the learner said, what is right, and the reason for every option. */
export function QuestionReview({ question, heading }: { question: ReviewedQuestion; heading?: string }) {
	const words = questionWords()
	const anchor = questionAnchor(question)
	return (
		<section className="quiz-question quiz-review" id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-tittel`}>
			<h3 id={`${anchor}-tittel`}>
				{heading ? <span className="quiz-number">{heading}</span> : null}
				<span lang={question.language}>{question.prompt}</span>
			</h3>
			<p className="quiz-verdict" data-right={question.isRight}>
				<Icon name={question.isRight ? 'check' : 'cross'} />
				{question.isRight ? words.right : words.notQuite}
			</p>
			<ol className="quiz-reasons" data-kind={question.kind}>
				{question.options.map((option) => (
					<li key={option.id} className="reason" data-right={option.isRight} data-chosen={option.isChosen}>
						<p className="reason-option">
							<span lang={question.language}>{option.text}</span>
							<Marks question={question} option={option} />
						</p>
						<p className="reason-because" lang={question.language}>
							{option.because}
						</p>
					</li>
				))}
			</ol>
		</section>
	)
}

/** Says in words what the learner did with an option, and what is right. */
function Marks({
	question: { kind, language },
	option: { isRight, isChosen, expected, given },
}: {
	question: ReviewedQuestion
	option: ReviewedOption
}) {
	const words = questionWords()
	const half = (text: string | null) => () => <span lang={language}>{text}</span>
	if (kind === 'order') {
		return (
			<span className="reason-marks">
				<Tag tone={isRight ? 'success' : 'neutral'}>{words.rightPlace(expected ?? '')}</Tag>
				{isRight ? null : <Tag tone="warning">{words.yourPlace(given ?? '')}</Tag>}
			</span>
		)
	}
	if (kind === 'match') {
		return (
			<span className="reason-marks">
				<Tag tone={isRight ? 'success' : 'neutral'}>
					<span>
						<Rich text={words.rightHalf} half={half(expected)} />
					</span>
				</Tag>
				{isRight ? null : (
					<Tag tone="warning">
						<span>
							<Rich text={words.yourHalf} half={half(given)} />
						</span>
					</Tag>
				)}
			</span>
		)
	}
	return (
		<span className="reason-marks">
			{isRight ? <Tag tone="success">{words.rightAnswer}</Tag> : null}
			{isChosen ? <Tag tone={isRight ? 'success' : 'warning'}>{words.yourAnswer}</Tag> : null}
		</span>
	)
}
