import type { OptionId, QuestionId } from '~/domain/ids'
import type { Answer } from '~/domain/quiz/answer'
import type { DrawnQuestion } from '~/domain/quiz/draw'
import { type PublicQuestion, publicQuestion } from '~/domain/quiz/public-question'
import type { Question } from '~/domain/quiz/question'
import { type ReviewedQuestion, reviewQuestion } from '~/domain/quiz/review'
import { longWord } from './piece'

const text = (nb: string) => ({ nb })
const id = (value: string) => value as OptionId
const option = (value: string, nb: string, correct: boolean) => ({
	id: id(value),
	text: text(nb),
	because: text(correct ? 'Slik er det, fordi gruppa eier samtalen.' : 'Ikke helt: det er gruppa som bestemmer.'),
	correct,
})
const asked = { outcomes: [] }

/** A question of each kind, with an answer that is right and one that is not. */
const examples: readonly { question: Question; right: Answer; wrong: Answer }[] = [
	{
		question: {
			...asked,
			id: 'en' as QuestionId,
			kind: 'single',
			prompt: text('Hvem leder samtalen?'),
			options: [option('a', 'Gruppa', true), option('b', longWord, false), option('c', 'Ingen', false)],
		},
		right: ['a'],
		wrong: ['b'],
	},
	{
		question: {
			...asked,
			id: 'flere' as QuestionId,
			kind: 'multiple',
			prompt: text('Hva hører med når en gruppe begynner?'),
			options: [option('a', 'Et rom', true), option('b', 'En dommer', false), option('c', 'Tid', true)],
		},
		right: ['a', 'c'],
		wrong: ['a', 'b'],
	},
	{
		question: {
			...asked,
			id: 'sant' as QuestionId,
			kind: 'true-false',
			prompt: text('Igangsetteren er med i gruppa for alltid.'),
			options: [option('true', 'Sant', false), option('false', 'Usant', true)],
		},
		right: ['false'],
		wrong: ['true'],
	},
	{
		question: {
			...asked,
			id: 'orden' as QuestionId,
			kind: 'order',
			prompt: text('Hva kommer først?'),
			items: [option('rom', 'Finne et rom', true), option('dato', longWord, true), option('mote', 'Møtes', true)],
		},
		right: ['rom=1', 'dato=2', 'mote=3'],
		wrong: ['rom=2', 'dato=1', 'mote=3'],
	},
	{
		question: {
			...asked,
			id: 'par' as QuestionId,
			kind: 'match',
			prompt: text('Hva hører sammen?'),
			pairs: [
				{
					left: option('x', 'Ordstyrer', true),
					right: option('rx', 'Passer tida', true),
					because: text('Alle får tid.'),
				},
				{ left: option('y', 'Vert', true), right: option('ry', longWord, true), because: text('Noen må låse opp.') },
			],
		},
		right: ['x=rx', 'y=ry'],
		wrong: ['x=ry', 'y=rx'],
	},
]

/** What a question can be before and after it was answered. */
export type QuestionStates = {
	readonly open: PublicQuestion
	readonly filledIn: PublicQuestion
	readonly withGap: PublicQuestion
	readonly answer: Answer
	readonly halfAnswer: Answer
	readonly right: ReviewedQuestion
	readonly wrong: ReviewedQuestion
}

/** Each kind of question in each state; every one has an id and a wording of its own, as on a page. */
export const questionStates: readonly QuestionStates[] = examples.map(({ question, right, wrong }) => {
	const named = (state: string): Question => ({
		...question,
		id: `${question.id}-${state}` as QuestionId,
		prompt: text(`${question.prompt.nb} (${state})`),
	})
	const open = (state: string) => publicQuestion(named(state), drawn(question), 'nb')
	return {
		open: open('open'),
		filledIn: open('filled in'),
		withGap: open('gap'),
		answer: right,
		halfAnswer: question.kind === 'order' || question.kind === 'match' ? right.slice(0, 1) : [],
		right: reviewQuestion(named('right'), right, drawn(question), 'nb'),
		wrong: reviewQuestion(named('wrong'), wrong, drawn(question), 'nb'),
	}
})

function drawn(question: Question): DrawnQuestion {
	const questionId = question.id
	if (question.kind === 'match') {
		const { pairs } = question
		return { questionId, options: pairs.map(({ left }) => left.id), rights: pairs.map(({ right }) => right.id) }
	}
	const options = question.kind === 'order' ? question.items : question.options
	return { questionId, options: options.map((one) => one.id) }
}
