import type { Course } from '~/domain/course'
import { type FirstAttempt, fewForCertainty, type ItemFigures, itemFigures } from '~/domain/item-analysis'
import { textIn } from '~/domain/language'
import { questionsOf } from '~/domain/quiz/question'
import { shareInPercent, withTwoDecimals } from '~/i18n/amounts'
import { insightWords } from '~/i18n/insight'
import type { QuestionShown } from './question-figures'

/** The questions of every quiz that anybody has answered often enough, with their figures in words. */
export function quizzesShown(
	course: Course,
	attempts: readonly FirstAttempt[],
): { id: string; title: string; questions: QuestionShown[] }[] {
	const words = insightWords()
	const quizzes = [
		...course.modules.map(({ number, title, quiz }) => ({
			quiz,
			title: words.moduleCalled(number, title),
			where: words.module(number),
		})),
		{ quiz: course.finalTest, title: words.finalTest, where: words.finalTest },
	]
	return quizzes.flatMap(({ quiz, title, where }) => {
		const prompts = new Map(questionsOf(quiz).map(({ id, prompt }) => [id, textIn(prompt, course.language)]))
		const questions = itemFigures(quiz, attempts, course).flatMap((figures) => {
			const { facility } = figures
			return facility === null ? [] : [inWords({ ...figures, facility }, prompts.get(figures.questionId) ?? '', where)]
		})
		return questions.length > 0 ? [{ id: quiz.id, title, questions }] : []
	})
}

function inWords(figures: ItemFigures & { facility: number }, prompt: string, where: string): QuestionShown {
	const words = insightWords()
	const { questionId, answers, facility, discrimination, chance, beliefs } = figures
	return {
		...{ id: questionId, prompt, where, answers, facility, guessed: chance, beliefs },
		right: percent(facility),
		divides: dividesInWords(discrimination, answers),
		chance: chance >= 0.01 ? words.chance(percent(chance)) : words.chanceIsNone,
		caution: answers < fewForCertainty ? words.fewAnswers : null,
	}
}

/**
 * Bounds as is usual for classroom tests (Ebel & Frisbie, Essentials of Educational Measurement, 1991): 0.2 and 0.4.
 * With few answers chance decides, so that the figure stands without a word on the question.
 */
export function dividesInWords(discrimination: number | null, answers: number): string {
	const words = insightWords()
	if (discrimination === null) return words.dividesUnknown
	const figure = withTwoDecimals(discrimination)
	if (answers < fewForCertainty) return words.dividesUncertainly(figure)
	if (discrimination < 0) return words.dividesBackwards(figure)
	if (discrimination < 0.2) return words.dividesLittle(figure)
	return discrimination < 0.4 ? words.dividesSome(figure) : words.dividesWell(figure)
}

function percent(share: number): string {
	return shareInPercent(Math.round(share * 100) / 100)
}
