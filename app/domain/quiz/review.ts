import type { OptionId, QuestionId } from '../ids'
import { type Language, textIn } from '../language'
import { type Answer, placed } from './answer'
import type { DrawnQuestion } from './draw'
import { isRight } from './grade'
import { optionTexts } from './public-question'
import type { ChoiceQuestion, MatchQuestion, OrderQuestion, Question, QuestionKind } from './question'

/** One option after the answer: what it was, what the learner did with it, and why it is as it is. */
export type ReviewedOption = {
	readonly id: OptionId
	readonly text: string
	/** What the learner set for it: the place from 1, or the text of the right half; null for choices and what was left. */
	readonly given: string | null
	/** What belongs there: the right place, or the right half; null for choices. */
	readonly expected: string | null
	readonly isChosen: boolean
	/** Choices: whether this one is right. Order and pairs: whether it was put right. */
	readonly isRight: boolean
	readonly because: string
}

/** A question after it was answered, with the key and every reason. Only for who has answered it. */
export type ReviewedQuestion = {
	readonly id: QuestionId
	readonly kind: QuestionKind
	/** The language of its words. */
	readonly language: Language
	readonly prompt: string
	readonly isRight: boolean
	readonly options: readonly ReviewedOption[]
}

/** Shows what was right in an answer and why, with the options where the learner saw them. */
export function reviewQuestion(
	question: Question,
	answer: Answer,
	drawn: DrawnQuestion,
	language: Language,
): ReviewedQuestion {
	const { id, kind, prompt } = question
	const options =
		question.kind === 'match'
			? reviewPairs(question, answer, language)
			: question.kind === 'order'
				? reviewOrder(question, answer, language)
				: reviewChoices(question, answer, language)
	// Items stand in their right order, so that the review reads as the solution; the rest as the learner saw it.
	const seen = question.kind === 'order' ? options : inOrderOf(drawn.options, options)
	return { id, kind, language, prompt: textIn(prompt, language), isRight: isRight(question, answer), options: seen }
}

function reviewChoices(question: ChoiceQuestion, answer: Answer, language: Language): ReviewedOption[] {
	return question.options.map((option) => ({
		id: option.id,
		text: textIn(option.text, language),
		given: null,
		expected: null,
		isChosen: answer.includes(option.id),
		isRight: option.correct,
		because: textIn(option.because, language),
	}))
}

function reviewOrder(question: OrderQuestion, answer: Answer, language: Language): ReviewedOption[] {
	const places = placed(answer)
	return question.items.map((item, index) => {
		const given = places.get(item.id) ?? null
		const expected = String(index + 1)
		return {
			id: item.id,
			text: textIn(item.text, language),
			given,
			expected,
			isChosen: given !== null,
			isRight: given === expected,
			because: textIn(item.because, language),
		}
	})
}

function reviewPairs(question: MatchQuestion, answer: Answer, language: Language): ReviewedOption[] {
	const texts = optionTexts(question, language)
	const rights = placed(answer)
	return question.pairs.map((pair) => {
		const given = rights.get(pair.left.id)
		return {
			id: pair.left.id,
			text: textIn(pair.left.text, language),
			given: given === undefined ? null : (texts.get(given as OptionId) ?? null),
			expected: textIn(pair.right.text, language),
			isChosen: given !== undefined,
			isRight: given === pair.right.id,
			because: textIn(pair.because, language),
		}
	})
}

function inOrderOf(order: readonly OptionId[], options: readonly ReviewedOption[]): ReviewedOption[] {
	const place = (option: ReviewedOption) => {
		const index = order.indexOf(option.id)
		return index < 0 ? order.length : index
	}
	return [...options].sort((one, other) => place(one) - place(other))
}
