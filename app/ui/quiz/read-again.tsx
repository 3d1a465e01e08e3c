import { Link } from '@remix-run/react'

/** What somebody was sure of and had wrong, with where to read about it. */
export type ToReadAgain = { id: string; prompt: string; lessons: { to: string; title: string }[] }

/** The few things most worth reading again: nobody looks up what they believe they know. */
export function ReadAgain({ questions }: { questions: readonly ToReadAgain[] }) {
	if (questions.length === 0) return null
	return (
		<section className="read-again" aria-labelledby="les-igjen">
			<h2 id="les-igjen">Verdt å lese på nytt</h2>
			<p>Dette var du sikker på, men svaret var et annet. Slikt er det lett å fortsette å huske feil.</p>
			<ul>
				{questions.map((question) => (
					<li key={question.id}>
						{question.prompt}
						{question.lessons.length > 0 ? (
							<span className="read-again-lessons">
								Les:{' '}
								{question.lessons.map((lesson, index) => (
									<span key={lesson.to}>
										{index > 0 ? ', ' : ''}
										<Link to={lesson.to}>{lesson.title}</Link>
									</span>
								))}
							</span>
						) : null}
					</li>
				))}
			</ul>
		</section>
	)
}
