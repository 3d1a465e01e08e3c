import { Form, useNavigation } from '@remix-run/react'
import type { QuestionId } from '~/domain/ids'
import type { Gap } from '~/domain/quiz/answer'
import { fieldName } from '~/domain/quiz/answer'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { ConfidenceField } from '~/ui/quiz/confidence-field'
import { gapWords, QuestionFields } from '~/ui/quiz/question-fields'
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
	const { keep, drop, state } = useKeptAnswers(`${path}/kladd`)
	const isSubmitting = useNavigation().state !== 'idle'
	const numbers = new Map(view.questions.map((question, index) => [question.id as string, index + 1]))
	const errors = Object.fromEntries(
		Object.entries(gaps).map(([id, gap]) => [
			fieldName(id as QuestionId),
			`Spørsmål ${numbers.get(id)}: ${gapWords[gap]}`,
		]),
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
						heading={`Spørsmål ${index + 1} av ${view.questions.length}`}
					>
						<ConfidenceField questionId={question.id} chosen={view.confidence[question.id]} />
					</QuestionFields>
				))}
				<p className="save-state" role="status">
					{state === 'kept'
						? 'Svarene er tatt vare på'
						: state === 'failed'
							? 'Svarene er ikke lagret ennå: ingen kontakt med portalen'
							: ''}
				</p>
				<Button aria-disabled={isSubmitting || undefined}>{isSubmitting ? 'Leverer …' : 'Lever svarene'}</Button>
			</Form>
		</>
	)
}
