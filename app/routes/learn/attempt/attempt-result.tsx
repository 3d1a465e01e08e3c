import { Form } from '@remix-run/react'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { inPercent } from '~/ui/counted'
import { QuestionReview } from '~/ui/quiz/question-review'
import { ReadAgain } from '~/ui/quiz/read-again'
import type { GradedView } from './attempt-view.server'
import type { AttemptData } from './route'

/** How an attempt went, and every question with its reasons. */
export function AttemptResult({ page, view }: { page: AttemptData; view: GradedView }) {
	const { earned, total, isPassed, passMark, reviews, next } = view
	return (
		<>
			{page.wasHandedInBefore ? (
				<Alert tone="info" live="status">
					Dette forsøket var levert fra før. Her er resultatet; det siste du sendte, er ikke tatt med.
				</Alert>
			) : null}
			<section className="quiz-result" data-passed={isPassed} aria-labelledby="resultat">
				<h2 id="resultat">{isPassed ? 'Du har bestått' : 'Ikke bestått denne gangen'}</h2>
				<p className="quiz-score">{inPercent(view)}</p>
				<p>
					{earned} av {total} riktige. Du består med {Math.round(passMark * 100)} %.
					{isPassed ? '' : ' Les forklaringene under, og prøv igjen når du vil. Du får nye spørsmål.'}
				</p>
				<div className="actions">
					{isPassed ? <ButtonLink to={next.to}>Gå videre: {next.text}</ButtonLink> : null}
					<Form method="post" action={page.quizPath}>
						<Button variant={isPassed ? 'tertiary' : 'primary'}>Prøv en gang til</Button>
					</Form>
				</div>
			</section>
			<ReadAgain questions={view.readAgain} />
			{reviews ? (
				<section className="quiz" aria-labelledby="gjennomgang">
					<h2 id="gjennomgang">Gå gjennom svarene</h2>
					{reviews.map((question, index) => (
						<QuestionReview
							key={question.id}
							question={question}
							heading={`Spørsmål ${index + 1} av ${reviews.length}`}
						/>
					))}
				</section>
			) : (
				<p>Spørsmålene er endret siden du svarte, så de kan ikke vises. Resultatet ditt står.</p>
			)}
		</>
	)
}
