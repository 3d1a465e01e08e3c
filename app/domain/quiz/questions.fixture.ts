import type { OptionId, QuestionId, QuizId } from '../ids'
import type { ChoiceQuestion, MatchQuestion, OrderQuestion, Question, Quiz } from './question'

const text = (nb: string) => ({ nb })
const id = (value: string) => value as OptionId
const because = text('derfor')

/** One question of each kind for tests. `b` is right in the single one, `a` and `c` in the multiple one. */
export const single: ChoiceQuestion = {
	id: 'q-single' as QuestionId,
	kind: 'single',
	prompt: text('Hva er riktig?'),
	outcomes: [],
	options: ['a', 'b', 'c'].map((name) => ({ id: id(name), text: text(name), because, correct: name === 'b' })),
}
export const multiple: ChoiceQuestion = {
	...single,
	id: 'q-multiple' as QuestionId,
	kind: 'multiple',
	options: ['a', 'b', 'c', 'd'].map((name) => ({
		id: id(name),
		text: text(name),
		because,
		correct: name === 'a' || name === 'c',
	})),
}
export const trueFalse: ChoiceQuestion = {
	...single,
	id: 'q-true-false' as QuestionId,
	kind: 'true-false',
	options: ['true', 'false'].map((name) => ({ id: id(name), text: text(name), because, correct: name === 'false' })),
}
export const order: OrderQuestion = {
	id: 'q-order' as QuestionId,
	kind: 'order',
	prompt: text('I hvilken rekkefølge?'),
	outcomes: [],
	items: ['rom', 'dato', 'mote'].map((name) => ({ id: id(name), text: text(name), because })),
}
export const match: MatchQuestion = {
	id: 'q-match' as QuestionId,
	kind: 'match',
	prompt: text('Hva hører sammen?'),
	outcomes: [],
	pairs: ['x', 'y', 'z'].map((name) => ({
		left: { id: id(name), text: text(name) },
		right: { id: id(`r-${name}`), text: text(name.toUpperCase()) },
		because,
	})),
}
export const everyKind: readonly Question[] = [single, multiple, trueFalse, order, match]

/** A quiz over these questions that draws all of them. */
export function quizOf(questions: readonly Question[], given: Partial<Quiz> = {}): Quiz {
	return {
		id: 'quiz-test' as QuizId,
		title: 'Quiz',
		passMark: 0.8,
		groups: [{ draw: questions.length, questions }],
		hash: 'hash',
		...given,
	}
}
