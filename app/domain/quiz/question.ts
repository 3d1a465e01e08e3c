import type { OptionId, OutcomeId, QuestionId, QuizId } from '../ids'
import type { Text } from '../language'

/** Something to choose, to place or to pair, with the reason that is shown once the question is answered. */
export type Option = {
	readonly id: OptionId
	readonly text: Text
	/** Why this option is right or wrong; never sent before the answer is in. */
	readonly because: Text
}

type Asked = {
	readonly id: QuestionId
	readonly prompt: Text
	readonly outcomes: readonly OutcomeId[]
}

/** An option of a choice. `misconception` is the key of the mistaken belief that a wrong one shows (`Course.misconceptions`). */
export type ChoiceOption = Option & { readonly correct: boolean; readonly misconception?: string | undefined }

/** One or several options are right. `single` and `true-false` have just one. */
export type ChoiceQuestion = Asked & {
	readonly kind: 'single' | 'multiple' | 'true-false'
	readonly options: readonly ChoiceOption[]
}

/** `items` stand in the right order. */
export type OrderQuestion = Asked & { readonly kind: 'order'; readonly items: readonly Option[] }

/**
 * Pairs that belong together. The left and the right half of a pair have ids that tell nothing of each other.
 * `because` on the pair says why they belong together.
 */
export type MatchQuestion = Asked & {
	readonly kind: 'match'
	readonly pairs: readonly {
		readonly left: { readonly id: OptionId; readonly text: Text }
		readonly right: { readonly id: OptionId; readonly text: Text }
		readonly because: Text
	}[]
}

/** A question with its key and its reasons. Stays on the server; `publicQuestion` makes what a browser may see. */
export type Question = ChoiceQuestion | OrderQuestion | MatchQuestion
export type QuestionKind = Question['kind']

/** A pool of questions, of which each attempt draws some. */
export type Quiz = {
	readonly id: QuizId
	readonly title: string
	/** Share of the questions that must be right, from 0 to 1. */
	readonly passMark: number
	/** The pool in groups; each attempt draws `draw` questions from each. A module's quiz has one group, the final test one for each module. */
	readonly groups: readonly { readonly draw: number; readonly questions: readonly Question[] }[]
	/** Hash of everything that was asked and that decides the grade, the same in every language; an attempt keeps the one that it was graded against. */
	readonly hash: string
}

/** Every question of the pool. */
export function questionsOf(quiz: Quiz): Question[] {
	return quiz.groups.flatMap((group) => group.questions)
}
