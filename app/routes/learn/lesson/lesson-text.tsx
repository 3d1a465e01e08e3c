import type { QuestionInLesson } from './questions-in-lesson.server'
import { QuickQuestion } from './quick-question'
import type { LessonData } from './route'

/** The text of the lesson, rendered when it was compiled, with the quick questions in their places. */
export function LessonText({
	body,
	questions,
	path,
}: {
	body: LessonData['body']
	questions: readonly QuestionInLesson[]
	path: string
}) {
	return (
		<div className="lesson-text">
			{body.pieces.map((piece, index) => {
				if (piece.kind === 'html') {
					// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand where they stand
					// biome-ignore lint/security/noDangerouslySetInnerHtml: compiled from our own authors' checked text, which can hold no HTML
					return <div className="lesson-body" key={index} dangerouslySetInnerHTML={{ __html: piece.html }} />
				}
				if (piece.kind !== 'question') return null
				const question = questions.find((candidate) => candidate.id === piece.questionId)
				return question ? <QuickQuestion key={piece.questionId} {...question} path={path} /> : null
			})}
		</div>
	)
}
