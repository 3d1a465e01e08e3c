import type { OptionId, QuestionId } from '../ids'
import { type Question, type Quiz, questionsOf } from './question'

/** A question as one attempt asks it: its options in the order in which they are shown; `rights` are those of a match. */
export type DrawnQuestion = {
	readonly questionId: QuestionId
	readonly options: readonly OptionId[]
	readonly rights?: readonly OptionId[] | undefined
}

/** A source of chance: a number from 0 up to, but not, 1. */
export type Random = () => number

/** Draws the questions of an attempt from each group of the pool, in a new order with their options shuffled. */
export function drawQuestions(quiz: Quiz, random: Random): DrawnQuestion[] {
	const drawn = quiz.groups.flatMap((group) => shuffled(group.questions, random).slice(0, group.draw))
	return shuffled(drawn, random).map((question) => drawOptions(question, random))
}

/** Puts the options of one question in the order in which they are shown. */
export function drawOptions(question: Question, random: Random): DrawnQuestion {
	const questionId = question.id
	switch (question.kind) {
		case 'true-false':
			return { questionId, options: question.options.map((option) => option.id) }
		case 'order':
			return {
				questionId,
				options: notAsGiven(
					question.items.map((item) => item.id),
					random,
				),
			}
		case 'match':
			return {
				questionId,
				options: shuffled(question.pairs, random).map((pair) => pair.left.id),
				rights: shuffled(question.pairs, random).map((pair) => pair.right.id),
			}
		default:
			return { questionId, options: shuffled(question.options, random).map((option) => option.id) }
	}
}

/** The drawn questions themselves, in the order of the draw; null when the quiz no longer has one of them. */
export function drawnFrom(quiz: Quiz, draw: readonly DrawnQuestion[]): Question[] | null {
	const byId = new Map(questionsOf(quiz).map((question) => [question.id, question]))
	const questions = draw.flatMap(({ questionId }) => byId.get(questionId) ?? [])
	return questions.length === draw.length ? questions : null
}

/** What `drawnFrom` found, each question with how it was drawn; nothing for null. */
export function asDrawn(
	questions: readonly Question[] | null,
	draw: readonly DrawnQuestion[],
): { question: Question; drawn: DrawnQuestion }[] {
	return (questions ?? []).flatMap((question, index) => {
		const drawn = draw[index]
		return drawn ? [{ question, drawn }] : []
	})
}

/** Chance that gives the same again for the same words, for an order that must stay from one visit to the next (mulberry32 over an FNV-1a hash). */
export function seededRandom(...words: readonly string[]): Random {
	let state = 2166136261
	for (const character of words.join('\u0000')) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** A shuffled copy (Fisher–Yates). */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const copy = [...items]
	for (let last = copy.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1))
		const held = copy[last] as Item
		copy[last] = copy[other] as Item
		copy[other] = held
	}
	return copy
}

/** Shuffled, but not into the order that it came in: that one is the answer. */
function notAsGiven(items: readonly OptionId[], random: Random): OptionId[] {
	const mixed = shuffled(items, random)
	const isAsGiven = mixed.every((item, index) => item === items[index])
	return isAsGiven ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed
}
