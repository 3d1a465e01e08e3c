import type { EvaluationQuestion } from './course'
import { type Language, textIn } from './language'

/** Answers are shown from this many up, and by so many at a time. */
export const evaluationBlock = 5

/** The steps of a scale, the lowest first. */
const scaleSteps = [1, 2, 3, 4, 5] as const

/** Answers by question id, as one anonymous participant gave them: a number from 1 to 5 on a scale, or a text. */
export type EvaluationResponse = Readonly<Record<string, string | number>>

/** How a question was answered. `counts` goes with `scaleSteps`; it and the mean are null where too few answered the question. */
export type QuestionResult =
	| {
			readonly kind: 'scale'
			readonly id: string
			readonly prompt: string
			readonly answers: number
			readonly counts: readonly number[] | null
			readonly mean: number | null
	  }
	| { readonly kind: 'text'; readonly id: string; readonly prompt: string; readonly texts: readonly string[] }

/** How many answers have come, how many of them are shown, and how many are still needed before the next are. */
export type Release = { readonly came: number; readonly shown: number; readonly missing: number }

/**
 * Whether answers that are held back are let go now: as soon as there are five of them. Had results grown by one answer
 * at a time, whoever looked before and after would have read that answer; so they grow by five.
 */
export function isBlockFull(held: number): boolean {
	return held >= evaluationBlock
}

/** What to say of the answers of a run or a group. */
export function releaseOf({ shown, held }: { shown: number; held: number }): Release {
	return { came: shown + held, shown, missing: Math.max(0, evaluationBlock - held) }
}

/**
 * How each question was answered, in the order of the course. Nothing under five responses, and no figures for a scale
 * that fewer than five answered. Texts come in the order of the responses, which is that of their random ids.
 */
export function evaluationResults(
	questions: readonly EvaluationQuestion[],
	responses: readonly EvaluationResponse[],
	language: Language,
): QuestionResult[] {
	if (responses.length < evaluationBlock) return []
	return questions.map(({ id, kind, prompt }) => {
		const about = { id, prompt: textIn(prompt, language) }
		const given = responses.map((response) => response[id])
		if (kind === 'text') {
			return { kind, ...about, texts: given.flatMap((text) => (typeof text === 'string' && text.trim() ? [text] : [])) }
		}
		const values = given.flatMap((value) => (typeof value === 'number' ? [value] : []))
		const isEnough = values.length >= evaluationBlock
		return {
			kind,
			...about,
			answers: values.length,
			counts: isEnough ? scaleSteps.map((step) => values.filter((value) => value === step).length) : null,
			mean: isEnough ? meanOf(values) : null,
		}
	})
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A group of responses, such as a run, an office or a year. */
export type ResponseGroup = {
	readonly key: string
	readonly name: string
	readonly responses: readonly EvaluationResponse[]
}

/** One group's figures for one scale, and how far its mean lies from the group before; null where there is none to tell. */
export type GroupResult = {
	readonly key: string
	readonly name: string
	readonly answers: number
	readonly counts: readonly number[] | null
	readonly mean: number | null
	readonly change: number | null
}

/** Each scale by groups, in the order of the groups; a trend when they are periods. Texts are left to each run's own page. */
export function resultsByGroup(
	questions: readonly EvaluationQuestion[],
	groups: readonly ResponseGroup[],
	language: Language,
): { readonly id: string; readonly prompt: string; readonly groups: readonly GroupResult[] }[] {
	const scales = questions.filter(({ kind }) => kind === 'scale')
	const byGroup = groups.map((group) => evaluationResults(scales, group.responses, language))
	return scales.map(({ id, prompt }, at) => {
		let before: number | null = null
		return {
			id,
			prompt: textIn(prompt, language),
			groups: groups.map(({ key, name, responses }, index) => {
				const result = byGroup[index]?.[at]
				const own = result?.kind === 'scale' ? result : { answers: responses.length, counts: null, mean: null }
				const change: number | null = own.mean === null || before === null ? null : own.mean - before
				before = own.mean ?? before
				return { key, name, answers: own.answers, counts: own.counts, mean: own.mean, change }
			}),
		}
	})
}
