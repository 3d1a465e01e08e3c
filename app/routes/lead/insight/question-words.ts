import type { Course } from '~/domain/course'
import { type FirstAttempt, fewForCertainty, type ItemFigures, itemFigures } from '~/domain/item-analysis'
import { textIn } from '~/domain/language'
import { questionsOf } from '~/domain/quiz/question'
import type { QuestionShown } from './question-figures'

/** The questions of every quiz that anybody has answered often enough, with their figures in words. */
export function quizzesShown(
	course: Course,
	attempts: readonly FirstAttempt[],
): { id: string; title: string; questions: (QuestionShown & { facility: number })[] }[] {
	const quizzes = [
		...course.modules.map(({ number, title, quiz }) => ({
			quiz,
			title: `Modul ${number}: ${title}`,
			where: `Modul ${number}`,
		})),
		{ quiz: course.finalTest, title: 'Sluttprøven', where: 'Sluttprøven' },
	]
	return quizzes.flatMap(({ quiz, title, where }) => {
		const prompts = new Map(questionsOf(quiz).map(({ id, prompt }) => [id, textIn(prompt, course.language)]))
		const questions = itemFigures(quiz, attempts, course).flatMap((figures) => {
			const { facility } = figures
			return facility === null ? [] : [{ ...inWords(figures, prompts.get(figures.questionId) ?? '', where), facility }]
		})
		return questions.length > 0 ? [{ id: quiz.id, title, questions }] : []
	})
}

function inWords(figures: ItemFigures, prompt: string, where: string): QuestionShown {
	const { questionId, answers, facility, discrimination, chance, beliefs } = figures
	return {
		...{ id: questionId, prompt, where, answers, beliefs },
		right: percent(facility ?? 0),
		divides: dividesInWords(discrimination),
		chance: chance >= 0.01 ? `Ren gjetting gir ${percent(chance)}.` : 'Ren gjetting gir nesten aldri rett.',
		caution: answers < fewForCertainty ? 'For få svar til å si noe sikkert.' : null,
	}
}

/** Bounds as is usual for classroom tests (Ebel & Frisbie, Essentials of Educational Measurement, 1991): 0.2 and 0.4. */
function dividesInWords(discrimination: number | null): string {
	if (discrimination === null) return 'Kan ikke regnes ut: alle svarte likt'
	const figure = discrimination.toFixed(2).replace('.', ',').replace('-', '−')
	if (discrimination < 0) return `Baklengs (${figure}): se på spørsmålet`
	if (discrimination < 0.2) return `Lite (${figure})`
	return discrimination < 0.4 ? `Noe (${figure})` : `Godt (${figure})`
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`
}
