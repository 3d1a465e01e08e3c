import { Form, useNavigation } from '@remix-run/react'
import type { QuestionId } from '~/domain/ids'
import { fieldName, type Gap } from '~/domain/quiz/answer'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { gapWords, QuestionFields } from '~/ui/quiz/question-fields'
import type { OpenView } from './refresher-view.server'

/** The questions of a refresher in one form. */
export function RefresherForm({ view, gaps }: { view: OpenView; gaps: Readonly<Record<string, Gap>> }) {
	const isSubmitting = useNavigation().formMethod === 'POST'
	const { questions, answers } = view
	const errors = Object.fromEntries(
		questions.flatMap(({ id }, index) => {
			const gap = gaps[id]
			return gap ? [[fieldName(id as QuestionId), `Spørsmål ${index + 1}: ${gapWords[gap]}`]] : []
		}),
	)
	return (
		<>
			<ErrorSummary errors={errors} />
			<Form className="quiz" method="post" noValidate>
				{questions.map((question, index) => (
					<QuestionFields
						key={question.id}
						question={question}
						answer={answers[question.id]}
						gap={gaps[question.id]}
						heading={`Spørsmål ${index + 1} av ${questions.length}`}
					/>
				))}
				<Button aria-disabled={isSubmitting || undefined}>{isSubmitting ? 'Leverer …' : 'Se hvordan det gikk'}</Button>
			</Form>
		</>
	)
}
