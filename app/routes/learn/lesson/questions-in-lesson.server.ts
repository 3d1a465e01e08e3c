import type { QuickAnswer } from '#db/queries/quick-answers'
import type { Lesson, Module } from '~/domain/course'
import type { PersonId, QuestionId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { type Gap, gapIn } from '~/domain/quiz/answer'
import { drawOptions, seededRandom } from '~/domain/quiz/draw'
import { type PublicQuestion, publicQuestion } from '~/domain/quiz/public-question'
import { type ReviewedQuestion, reviewQuestion } from '~/domain/quiz/review'

/** A quick question of the lesson; with its reasons once it has been answered, and never before. */
export type QuestionInLesson = {
	id: QuestionId
	question: PublicQuestion
	review: ReviewedQuestion | null
	gap: Gap | null
}

/** The quick questions of a lesson as this learner may see them, in an order of options that stays for the learner. */
export function questionsInLesson(
	{ module, lesson, language }: { module: Module; lesson: Lesson; language: Language },
	answers: ReadonlyMap<QuestionId, QuickAnswer>,
	personId: PersonId,
	asked: URLSearchParams,
): QuestionInLesson[] {
	return lesson.questions.flatMap((id) => {
		const question = module.quickQuestions.find((candidate) => candidate.id === id)
		if (!question) return []
		const drawn = drawOptions(question, seededRandom(personId, id))
		const answer = answers.get(id)?.answer
		const isAnswered = answer !== undefined && gapIn(question, answer) === null && asked.get('igjen') !== id
		return {
			id,
			question: publicQuestion(question, drawn, language),
			review: isAnswered ? reviewQuestion(question, answer, drawn, language) : null,
			gap: asked.get('mangler') === id ? readGap(asked.get('hva')) : null,
		}
	})
}

function readGap(given: string | null): Gap {
	return given === 'partly-answered' || given === 'same-place-twice' ? given : 'unanswered'
}
