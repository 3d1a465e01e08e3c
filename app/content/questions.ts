import { createHash } from 'node:crypto'
import type { OptionId, OutcomeId, QuestionId, QuizId } from '~/domain/ids'
import { languages, type Text } from '~/domain/language'
import type { ChoiceOption, Question, Quiz } from '~/domain/quiz/question'
import { trueFalseWords } from '~/i18n/true-false'
import type { WrittenQuestion } from './quiz-shape'

/** A question as the rest of the portal knows it. */
export function toQuestion(written: WrittenQuestion): Question {
	const asked = {
		id: written.id as QuestionId,
		prompt: written.prompt,
		outcomes: written.outcomes as OutcomeId[],
	}
	switch (written.kind) {
		case 'single':
		case 'multiple':
			return {
				...asked,
				kind: written.kind,
				options: written.options.map((option) => ({ ...option, id: option.id as OptionId })),
			}
		case 'true-false':
			return {
				...asked,
				kind: 'true-false',
				options: [side('true', written), side('false', written)],
			}
		case 'order':
			return { ...asked, kind: 'order', items: written.items.map((item) => ({ ...item, id: item.id as OptionId })) }
		case 'match':
			return {
				...asked,
				kind: 'match',
				pairs: written.pairs.map((pair) => ({
					left: { id: pair.id as OptionId, text: pair.left },
					right: { id: rightId(pair.right), text: pair.right },
					because: pair.because,
				})),
			}
	}
}

function side(id: 'true' | 'false', written: WrittenQuestion & { kind: 'true-false' }): ChoiceOption {
	const isTrue = id === 'true'
	const correct = written.answer === isTrue
	return {
		id: id as OptionId,
		text: answerText(id, written.prompt),
		correct,
		because: isTrue ? written.because_true : written.because_false,
		...(correct || !written.misconception ? {} : { misconception: written.misconception }),
	}
}

/** In the languages of the statement: a language that the portal learns changes no quiz that is not translated into it. */
function answerText(id: 'true' | 'false', statement: Text): Text {
	const said = languages.filter((language) => statement[language] !== undefined)
	return {
		nb: trueFalseWords('nb')[id],
		...Object.fromEntries(said.map((language) => [language, trueFalseWords(language)[id]])),
	}
}

/** The right half of a pair is named after its own text, so that its id tells nothing of the left half. */
export function rightId(right: Text): OptionId {
	return `r-${createHash('sha256').update(right.nb).digest('hex').slice(0, 6)}` as OptionId
}

/**
 * A quiz with the hash of everything that was asked and that decides the grade: ids, kinds, key, pass mark, draw,
 * and the wording in every language, for the hash on an attempt proves what the learner was asked.
 * It is the same in every language of the course.
 */
export function toQuiz(quiz: { id: string; title: string; passMark: number; groups: Quiz['groups'] }): Quiz {
	const { id, title, passMark, groups } = quiz
	return { id: id as QuizId, title, passMark, groups, hash: sha256(canonical({ id, passMark, groups })) }
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}

/** JSON with the keys in order, so that the order in a file doesn't change it. What a wrong option shows of its learner was not asked. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) => {
		if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
		const asked = Object.entries(part).filter(([key]) => key !== 'misconception')
		return Object.fromEntries(asked.sort(([a], [b]) => (a < b ? -1 : 1)))
	})
}
