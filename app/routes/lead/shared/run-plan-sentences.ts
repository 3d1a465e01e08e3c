import type { RunPlanProblem } from '~/domain/run-plan'
import { runPlanWords } from '~/i18n/run-plan'

/** What is wrong with a plan as a sentence; `row` is the number of the day in the form, when it is about one. */
export function planSentence({ reason, part }: RunPlanProblem, row: number | undefined): string {
	const words = runPlanWords()
	if (reason === 'ends-before-it-starts' && part === 'endsOn') return words.lastDayBeforeFirst
	const sentence = words.problem[reason]
	return row === undefined ? sentence : words.onDay(row, sentence)
}
