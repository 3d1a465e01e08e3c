import type { QuestionId } from '~/domain/ids'
import { type Confidence, confidenceField, confidences } from '~/domain/quiz/confidence'
import { confidenceWords } from '~/i18n/confidence'

/** Asks how sure one is of the answer above. It gives no points and costs none; it may be left open. */
export function ConfidenceField({ questionId, chosen }: { questionId: QuestionId; chosen: Confidence | undefined }) {
	const name = confidenceField(questionId)
	const words = confidenceWords()
	return (
		<div className="confidence" role="radiogroup" aria-labelledby={`${name}.tittel`}>
			<span className="confidence-title" id={`${name}.tittel`}>
				{words.question}
			</span>
			{confidences.map((confidence) => (
				<label className="confidence-choice" key={confidence} htmlFor={`${name}.${confidence}`}>
					<input
						className="ds-input"
						type="radio"
						id={`${name}.${confidence}`}
						name={name}
						value={confidence}
						defaultChecked={chosen === confidence}
					/>
					{words.answer[confidence]}
				</label>
			))}
		</div>
	)
}
