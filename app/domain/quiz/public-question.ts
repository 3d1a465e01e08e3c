import type { OptionId, QuestionId } from '../ids'
import { type Language, textIn } from '../language'
import type { DrawnQuestion } from './draw'
import type { Question, QuestionKind } from './question'

/** One option as it is shown before the answer. */
export type PublicOption = { readonly id: OptionId; readonly text: string }

/** A question as a browser may see it before it is answered: no key, no reasons, nothing whose order tells. */
export type PublicQuestion = {
	readonly id: QuestionId
	readonly kind: QuestionKind
	/** The language of its words. */
	readonly language: Language
	readonly prompt: string
	/** Choices, the items to put in order, or the left halves. */
	readonly options: readonly PublicOption[]
	/** The right halves of a match; otherwise empty. */
	readonly rights: readonly PublicOption[]
}

/** Picks what may be seen, in the order of the draw. */
export function publicQuestion(question: Question, drawn: DrawnQuestion, language: Language): PublicQuestion {
	const { id, kind, prompt } = question
	const texts = optionTexts(question, language)
	const show = (ids: readonly OptionId[]) => ids.map((option) => ({ id: option, text: texts.get(option) ?? '' }))
	return {
		id,
		kind,
		language,
		prompt: textIn(prompt, language),
		options: show(drawn.options),
		rights: show(drawn.rights ?? []),
	}
}

/** The words of everything in a question that has an id. */
export function optionTexts(question: Question, language: Language): ReadonlyMap<OptionId, string> {
	const parts =
		question.kind === 'match'
			? question.pairs.flatMap((pair) => [pair.left, pair.right])
			: question.kind === 'order'
				? question.items
				: question.options
	return new Map(parts.map((part) => [part.id, textIn(part.text, language)]))
}
