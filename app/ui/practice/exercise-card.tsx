import { Link } from '@remix-run/react'
import { useId } from 'react'
import type { Exercise } from '~/domain/exercise'
import { type Language, type Text, textIn } from '~/domain/language'
import { practiceWords } from '~/i18n/practice'
import { Details } from '../details'
import { Paragraphs } from './paragraphs'

/** An exercise in its lesson: the form for one alone, folded the form for the room, and the way to the sheet at `sheetPath`. */
export function ExerciseCard({
	exercise,
	sheetPath,
	language,
}: {
	exercise: Exercise
	sheetPath: string
	language: Language
}) {
	const id = useId()
	const words = practiceWords(language)
	const title = textIn(exercise.title, language)
	const { alone } = exercise
	return (
		<section className="lesson-exercise" lang={language} aria-labelledby={id}>
			<p id={id}>
				<span className="lesson-label">
					{words.exercise} · {words.minutes(alone.minutes)}
				</span>{' '}
				<strong className="lesson-passage-title">{title}</strong>
			</p>
			<p>
				<span className="exercise-purpose">{words.afterwards}</span> {textIn(exercise.purpose, language)}
			</p>
			<Steps steps={alone.steps} language={language} />
			<Together together={exercise.together} language={language} />
			<p>
				<Link className="ds-link link-alone" to={sheetPath}>
					{words.printSheet}
					<span className="visually-hidden">: {title}</span>
				</Link>
			</p>
		</section>
	)
}

function Together({ together, language }: { together: Exercise['together']; language: Language }) {
	const words = practiceWords(language)
	return (
		<Details summary={`${words.together[together.size]} · ${words.minutes(together.minutes)}`}>
			<p className="exercise-part">{words.materials}</p>
			<Paragraphs text={textIn(together.materials, language)} />
			<p className="exercise-part">{words.steps}</p>
			<Steps steps={together.steps} language={language} />
			<div className="exercise-leader">
				<p className="exercise-part">{words.forLeader}</p>
				<Paragraphs text={textIn(together.leader, language)} />
			</div>
		</Details>
	)
}

function Steps({ steps, language }: { steps: readonly Text[]; language: Language }) {
	return (
		<ol className="exercise-steps">
			{steps.map((step) => (
				<li key={step.nb}>{textIn(step, language)}</li>
			))}
		</ol>
	)
}
