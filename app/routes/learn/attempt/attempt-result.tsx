import { Form } from '@remix-run/react'
import { inPercent, shareInPercent } from '~/i18n/amounts'
import { attemptWords } from '~/i18n/attempt'
import { courseStepsWords } from '~/i18n/course-steps'
import { questionWords } from '~/i18n/question'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { FillingRing } from '~/ui/circle-of-chairs'
import { QuestionMarks } from '~/ui/quiz/question-marks'
import { QuestionReview } from '~/ui/quiz/question-review'
import { ReadAgain } from '~/ui/quiz/read-again'
import { Rich } from '~/ui/rich'
import type { GradedView } from './attempt-view.server'
import type { AttemptData } from './route'

/** How an attempt went, and every question with its reasons. */
export function AttemptResult({ page, view }: { page: AttemptData; view: GradedView }) {
	const words = attemptWords()
	const { number } = questionWords()
	const { earned, total, isPassed, passMark, reviews, next, modules, moduleDone } = view
	return (
		<>
			{page.wasHandedInBefore ? (
				<Alert tone="info" live="status">
					{words.wasHandedInBefore}
				</Alert>
			) : null}
			<section className="quiz-result" data-passed={isPassed} aria-labelledby="resultat">
				{isPassed ? <FillingRing {...modules} /> : null}
				<h2 id="resultat">{isPassed ? words.passed : words.notPassed}</h2>
				<p className="quiz-score">{inPercent(view)}</p>
				<p>
					{words.score(earned, total, shareInPercent(passMark))}
					{isPassed ? null : ` ${words.readAndTry}`}
					{isPassed && moduleDone ? ` ${words.moduleDone(moduleDone)}` : null}
				</p>
				{reviews ? <QuestionMarks questions={reviews} /> : null}
				<div className="actions">
					{isPassed ? (
						<ButtonLink to={next.to}>
							<span>
								<Rich text={words.goOn} step={() => <NextStep next={next} />} />
							</span>
						</ButtonLink>
					) : null}
					<Form method="post" action={page.quizPath}>
						<Button variant={isPassed ? 'tertiary' : 'primary'}>{words.tryAgain}</Button>
					</Form>
				</div>
			</section>
			<ReadAgain questions={view.readAgain} />
			{reviews ? (
				<section className="quiz" aria-labelledby="gjennomgang">
					<h2 id="gjennomgang">{words.review}</h2>
					{reviews.map((question, index) => (
						<QuestionReview key={question.id} question={question} heading={number(index + 1, reviews.length)} />
					))}
				</section>
			) : (
				<p>{words.hasChanged}</p>
			)}
		</>
	)
}

function NextStep({ next: { text, language, module } }: Pick<GradedView, 'next'>) {
	const name = <span lang={language ?? undefined}>{text}</span>
	return module === undefined ? name : <Rich text={courseStepsWords().moduleTitled(module)} title={() => name} />
}
