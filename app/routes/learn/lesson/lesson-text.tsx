import { lazy, Suspense } from 'react'
import { isFor } from '~/domain/audience'
import type { Language } from '~/domain/language'
import { PlanPartCard } from '~/ui/plan/plan-part-card'
import { QuickQuestion } from './quick-question'
import type { LessonData } from './route'

// What few lessons have comes with those only; the server shows it at once. Nothing that one types in: what is typed
// before the script has come would be lost.
const ExerciseCard = lazy(async () => ({ default: (await import('~/ui/practice/exercise-card')).ExerciseCard }))
const ScenarioCard = lazy(async () => ({ default: (await import('~/ui/practice/scenario-card')).ScenarioCard }))

type Piece = LessonData['body']['pieces'][number]

/** The text of the lesson in its learner's variant, rendered when it was compiled, with what one does in its places. */
export function LessonText({ page, path }: { page: LessonData; path: string }) {
	const shown = page.body.pieces.filter((piece) => piece.kind !== 'html' || isFor(piece.audience, page.audience))
	return (
		<div className="lesson-text">
			{shown.map((piece, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand where they stand
				<Suspense key={`${page.audience} ${index}`}>
					<PieceOfText piece={piece} page={page} path={path} />
				</Suspense>
			))}
		</div>
	)
}

function PieceOfText({ piece, page, path }: { piece: Piece; page: LessonData; path: string }) {
	const { language } = page.course
	switch (piece.kind) {
		case 'html':
			return <Body html={piece.html} language={page.lesson.language} />
		case 'question': {
			const question = page.questions.find((candidate) => candidate.id === piece.questionId)
			return question ? <QuickQuestion {...question} path={path} /> : null
		}
		case 'exercise': {
			const found = page.exercises.find((candidate) => candidate.id === piece.exerciseId)
			return found ? <ExerciseCard exercise={found.exercise} sheetPath={found.sheetPath} language={language} /> : null
		}
		case 'scenario': {
			const found = page.scenarios.find((candidate) => candidate.id === piece.scenarioId)
			return found ? <ScenarioCard {...found} language={language} /> : null
		}
		case 'plan-part': {
			const found = page.planParts.find(({ part }) => part.id === piece.partId)
			return found ? <PlanPartCard {...found} planPath={page.planPath} backTo={path} /> : null
		}
	}
}

function Body({ html, language }: { html: string; language: Language }) {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: compiled from our own authors' checked text, which can hold no HTML
	return <div className="lesson-body" lang={language} dangerouslySetInnerHTML={{ __html: html }} />
}
