import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { readAgainWords } from '~/i18n/read-again'
import { Rich } from '../rich'

/** What somebody was sure of and had wrong, with where to read about it. */
export type ToReadAgain = {
	id: string
	prompt: string
	language: Language
	lessons: { to: string; title: string; language: Language }[]
}

/** The few things most worth reading again: nobody looks up what they believe they know. */
export function ReadAgain({ questions }: { questions: readonly ToReadAgain[] }) {
	if (questions.length === 0) return null
	const words = readAgainWords()
	return (
		<section className="read-again" aria-labelledby="les-igjen">
			<h2 id="les-igjen">{words.title}</h2>
			<p>{words.why}</p>
			<ul>
				{questions.map((question) => (
					<li key={question.id}>
						<span lang={question.language}>{question.prompt}</span>
						{question.lessons.length > 0 ? (
							<span className="read-again-lessons">
								<Rich text={words.read} lessons={() => <Lessons lessons={question.lessons} />} />
							</span>
						) : null}
					</li>
				))}
			</ul>
		</section>
	)
}

function Lessons({ lessons }: Pick<ToReadAgain, 'lessons'>) {
	return lessons.map(({ to, title, language }, index) => (
		<span key={to}>
			{index > 0 ? ', ' : ''}
			<Link to={to} lang={language}>
				{title}
			</Link>
		</span>
	))
}
