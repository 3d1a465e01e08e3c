import { Form, useNavigation } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { QuestionId } from '~/domain/ids'
import type { Gap } from '~/domain/quiz/answer'
import { fieldName } from '~/domain/quiz/answer'
import { attemptWords } from '~/i18n/attempt'
import { questionWords } from '~/i18n/question'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { ProgressBar } from '~/ui/progress-bar'
import { ConfidenceField } from '~/ui/quiz/confidence-field'
import { QuestionFields } from '~/ui/quiz/question-fields'
import { answeredCount } from './answered-count'
import type { OpenView } from './attempt-view.server'
import { type KeptState, useKeptAnswers } from './use-kept-answers'

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
	const form = useRef<HTMLFormElement>(null)
	const { keep, drop, state } = useKeptAnswers(`${path}/kladd`, form)
	const isSubmitting = useNavigation().state !== 'idle'
	const { answered, count } = useAnsweredCount(view, form, state)
	const numbers = new Map(view.questions.map((question, index) => [question.id as string, index + 1]))
	const errors = Object.fromEntries(
		Object.entries(gaps).map(([id, gap]) => [fieldName(id as QuestionId), gapIn(numbers.get(id) ?? 0, gapWords[gap])]),
	)
	return (
		<>
			<ErrorSummary errors={errors} />
			<Form
				className="quiz"
				ref={form}
				method="post"
				noValidate
				onChange={(event) => {
					const answers = new FormData(event.currentTarget)
					count(answers)
					keep(answers)
				}}
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
				<div className="quiz-so-far">
					{answered === null ? null : (
						<ProgressBar
							label={words.answered}
							value={answered}
							max={view.questions.length}
							text={words.answeredOf(answered, view.questions.length)}
						/>
					)}
					<p className="save-state" role="status">
						{words.state[state]}
					</p>
				</div>
				<Button aria-disabled={isSubmitting || undefined}>{isSubmitting ? words.handingIn : words.handIn}</Button>
			</Form>
		</>
	)
}

/** How many questions are answered by now; null until a script can count along. */
function useAnsweredCount({ questions }: OpenView, form: RefObject<HTMLFormElement>, state: KeptState) {
	const [answered, setAnswered] = useState<number | null>(null)
	const count = (answers: FormData) => setAnswered(answeredCount(questions, answers))
	// biome-ignore lint/correctness/useExhaustiveDependencies: what comes back from this machine fills the form and changes the state
	useEffect(() => {
		if (form.current) setAnswered(answeredCount(questions, new FormData(form.current)))
	}, [questions, form, state])
	return { answered, count }
}
