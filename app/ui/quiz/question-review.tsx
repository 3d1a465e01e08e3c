import type { ReviewedOption, ReviewedQuestion } from '~/domain/quiz/review'
import { Icon } from '~/ui/icon'
import { Tag } from '~/ui/tag'
import { questionAnchor } from './question-fields'

/** A question after it was answered: what the learner said, what is right, and the reason for every option. */
export function QuestionReview({ question, heading }: { question: ReviewedQuestion; heading?: string }) {
	const anchor = questionAnchor(question)
	return (
		<section className="quiz-question quiz-review" id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-tittel`}>
			<h3 id={`${anchor}-tittel`}>
				{heading ? <span className="quiz-number">{heading}</span> : null}
				<span lang={question.language}>{question.prompt}</span>
			</h3>
			<p className="quiz-verdict" data-right={question.isRight}>
				<Icon name={question.isRight ? 'check' : 'cross'} />
				{question.isRight ? 'Riktig' : 'Ikke helt'}
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
function Marks({ question: { kind }, option }: { question: ReviewedQuestion; option: ReviewedOption }) {
	if (kind === 'order' || kind === 'match') {
		const expected = kind === 'order' ? `plass ${option.expected}` : `«${option.expected}»`
		const given = kind === 'order' ? `plass ${option.given}` : `«${option.given}»`
		return (
			<span className="reason-marks">
				<Tag tone={option.isRight ? 'success' : 'neutral'}>Riktig: {expected}</Tag>
				{option.isRight ? null : <Tag tone="warning">Ditt svar: {given}</Tag>}
			</span>
		)
	}
	return (
		<span className="reason-marks">
			{option.isRight ? <Tag tone="success">Riktig svar</Tag> : null}
			{option.isChosen ? <Tag tone={option.isRight ? 'success' : 'warning'}>Ditt svar</Tag> : null}
		</span>
	)
}
