import { Form, useNavigation } from '@remix-run/react'
import type { QuestionId } from '~/domain/ids'
import type { Gap } from '~/domain/quiz/answer'
import { fieldName } from '~/domain/quiz/answer'
import { attemptWords } from '~/i18n/attempt'
import { questionWords } from '~/i18n/question'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { ConfidenceField } from '~/ui/quiz/confidence-field'
import { QuestionFields } from '~/ui/quiz/question-fields'
import type { OpenView } from './attempt-view.server'
import { useKeptAnswers } from './use-kept-answers'

/** The questions of an attempt in one form. What is chosen is kept as one goes; it counts when it is handed in. */
export function AttemptForm({
	view,
	path,
	gaps,
}: {
	view: OpenView
	path: string
	gaps: Readonly<Record<string, Gap>>
}) {
	const words = attemptWords()
	const { number, gap: gapWords, gapIn } = questionWords()
	const { keep, drop, state } = useKeptAnswers(`${path}/kladd`)
	const isSubmitting = useNavigation().state !== 'idle'
	const numbers = new Map(view.questions.map((question, index) => [question.id as string, index + 1]))
	const errors = Object.fromEntries(
		Object.entries(gaps).map(([id, gap]) => [fieldName(id as QuestionId), gapIn(numbers.get(id) ?? 0, gapWords[gap])]),
	)
	return (
		<>
			<ErrorSummary errors={errors} />
			<Form
				className="quiz"
				method="post"
				noValidate
				onChange={(event) => keep(new FormData(event.currentTarget))}
				onSubmit={drop}
			>
				{view.questions.map((question, index) => (
					<QuestionFields
						key={question.id}
						question={question}
						answer={view.answers[question.id]}
						gap={gaps[question.id]}
						heading={number(index + 1, view.questions.length)}
					>
						<ConfidenceField questionId={question.id} chosen={view.confidence[question.id]} />
					</QuestionFields>
				))}
				<p className="save-state" role="status">
					{state === 'kept' ? words.kept : state === 'failed' ? words.notKept : ''}
				</p>
				<Button aria-disabled={isSubmitting || undefined}>{isSubmitting ? words.handingIn : words.handIn}</Button>
			</Form>
		</>
	)
}
