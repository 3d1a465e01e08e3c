import type { ReactNode } from 'react'
import { type Answer, fieldName, type Gap, placed } from '~/domain/quiz/answer'
import type { PublicQuestion } from '~/domain/quiz/public-question'
import { languageAtHand } from '~/i18n/language-at-hand'
import { questionWords } from '~/i18n/question'

/** The id of a question's fieldset, where links to it lead. */
export function questionAnchor(question: { id: string }): string {
	return `felt-${fieldName(question.id as PublicQuestion['id'])}`
}

/**
 * A question to answer: native radio buttons, checkboxes or lists in a fieldset. `answer` is what has been chosen
 * already, `gap` what is missing, `heading` what stands above the question, such as its number.
 */
export function QuestionFields({
	question,
	answer = [],
	gap,
	heading,
	children,
}: {
	question: PublicQuestion
	answer?: Answer | undefined
	gap?: Gap | undefined
	heading?: string
	/** More to be asked about the answer. */
	children?: ReactNode
}) {
	const words = questionWords()
	const anchor = questionAnchor(question)
	const described = `${anchor}-hjelp${gap ? ` ${anchor}-feil` : ''}`
	return (
		<fieldset className="quiz-question" id={anchor} tabIndex={-1} aria-describedby={described}>
			<legend>
				{heading ? <span className="quiz-number">{heading}</span> : null}
				<span lang={question.language}>{question.prompt}</span>
			</legend>
			<p className="quiz-how" id={`${anchor}-hjelp`}>
				{words.howTo[question.kind]}
			</p>
			{question.kind === 'order' || question.kind === 'match' ? (
				<Places question={question} answer={answer} isWrong={gap !== undefined} />
			) : (
				<Choices question={question} answer={answer} isWrong={gap !== undefined} />
			)}
			{gap ? (
				<p className="ds-validation-message" id={`${anchor}-feil`}>
					{words.gap[gap]}
				</p>
			) : null}
			{children}
		</fieldset>
	)
}

type PartProps = { question: PublicQuestion; answer: Answer; isWrong: boolean }

function Choices({ question, answer, isWrong }: PartProps) {
	const name = fieldName(question.id)
	return (
		<div className="choices" lang={question.language}>
			{question.options.map((option) => (
				<label className="choice" key={option.id} htmlFor={`${name}.${option.id}`}>
					<input
						className="ds-input"
						type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
						id={`${name}.${option.id}`}
						name={name}
						value={option.id}
						defaultChecked={answer.includes(option.id)}
						aria-invalid={isWrong || undefined}
					/>
					<span>{option.text}</span>
				</label>
			))}
		</div>
	)
}

/** A list for each item or left half: the place that it gets, or the half that belongs to it. */
function Places({ question, answer, isWrong }: PartProps) {
	const words = questionWords()
	const given = placed(answer)
	const values =
		question.kind === 'order'
			? question.options.map((_option, index) => ({ id: String(index + 1), text: words.place(index + 1) }))
			: question.rights
	return (
		<div className="quiz-places" data-kind={question.kind}>
			{question.options.map((option) => {
				const name = fieldName(question.id, option.id)
				return (
					<div className="quiz-place" key={option.id}>
						<label htmlFor={name} lang={question.language}>
							{option.text}
						</label>
						<select
							className="ds-input"
							id={name}
							name={name}
							lang={question.kind === 'match' ? question.language : undefined}
							defaultValue={given.get(option.id) ?? ''}
							aria-invalid={isWrong || undefined}
						>
							<option value="" lang={languageAtHand()}>
								{words.choose}
							</option>
							{values.map((value) => (
								<option key={value.id} value={value.id}>
									{value.text}
								</option>
							))}
						</select>
					</div>
				)
			})}
		</div>
	)
}
