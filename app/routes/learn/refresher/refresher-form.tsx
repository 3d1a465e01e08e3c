import { Form, useNavigation } from '@remix-run/react'
import type { QuestionId } from '~/domain/ids'
import { fieldName, type Gap } from '~/domain/quiz/answer'
import { questionWords } from '~/i18n/question'
import { refresherWords } from '~/i18n/refresher'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { QuestionFields } from '~/ui/quiz/question-fields'
import type { OpenView } from './refresher-view.server'

/** The questions of a refresher in one form. */
export function RefresherForm({ view, gaps }: { view: OpenView; gaps: Readonly<Record<string, Gap>> }) {
	const isSubmitting = useNavigation().formMethod === 'POST'
	const { number, gap: gapWords, gapIn } = questionWords()
	const { questions, answers } = view
	const words = refresherWords()
	const errors = Object.fromEntries(
		questions.flatMap(({ id }, index) => {
			const gap = gaps[id]
			return gap ? [[fieldName(id as QuestionId), gapIn(index + 1, gapWords[gap])]] : []
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
						heading={number(index + 1, questions.length)}
					/>
				))}
				<Button aria-disabled={isSubmitting || undefined}>{isSubmitting ? words.submitting : words.submit}</Button>
			</Form>
		</>
	)
}
