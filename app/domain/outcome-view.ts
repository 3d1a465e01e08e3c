import type { Course } from './course'
import type { RunDayId, Timestamp } from './ids'
import { textIn } from './language'
import { type OutcomeEvidence, outcomeLedger, outcomeThreshold } from './outcome-ledger'
import type { LearningFacts } from './progress'
import { type QuizRecord, quizRecord } from './quiz-record'
import type { RunFacts } from './run-facts'
import { holdingSignOff, type SignOff } from './sign-off'

/** One way to show an outcome, with all that learner and leader need to see of it. */
export type OutcomeWay =
	| ({
			readonly kind: 'quiz'
			readonly module: { readonly number: number; readonly title: string; readonly slug: string }
			/** The share of the points that it takes, from 0 to 1. */
			readonly threshold: number
	  } & QuizRecord)
	| {
			readonly kind: 'presence'
			readonly isMet: boolean
			readonly courseDay: number
			/** The days of the run that cover this day of the course. */
			readonly days: readonly {
				readonly id: RunDayId | null
				readonly startsAt: Timestamp
				readonly isPresent: boolean | null
				readonly isToCome: boolean
			}[]
	  }
	| { readonly kind: 'sign-off'; readonly isMet: boolean; readonly signOff: HeldSignOff | null }

type HeldSignOff = Pick<SignOff, 'signerName' | 'signedAt' | 'note'>

/** One outcome of the course as learner and leader see it. */
export type OutcomeView = {
	readonly id: string
	readonly text: string
	readonly isMet: boolean
	readonly ways: readonly OutcomeWay[]
}

/** The ledger of outcomes (`outcomeLedger`) with its evidence spelled out. `dayIds` are the run's days by their number. */
export function outcomeViews(
	course: Course,
	facts: LearningFacts,
	{
		run,
		signOffs,
		dayIds,
		now,
	}: { run: RunFacts | null; signOffs: readonly SignOff[]; dayIds: ReadonlyMap<number, RunDayId>; now: Date },
): OutcomeView[] {
	const threshold = outcomeThreshold(course)
	return outcomeLedger(course, facts, { run, at: threshold }).map(({ outcome, isMet, metBy, ways }) => {
		const spelledOut = (way: OutcomeEvidence): OutcomeWay => {
			switch (way.kind) {
				case 'quiz': {
					const { number, title, slug, quiz } = way.module
					return {
						kind: 'quiz',
						module: { number, title, slug },
						threshold,
						...quizRecord(quiz, facts.attempts, threshold),
					}
				}
				case 'presence': {
					const days = (run?.days ?? []).filter(({ courseDay }) => courseDay === way.courseDay)
					return {
						...way,
						isMet: metBy.includes(way),
						days: days.map(({ number, startsAt, isPresent }) => ({
							id: dayIds.get(number) ?? null,
							startsAt,
							isPresent,
							isToCome: startsAt > now.toISOString(),
						})),
					}
				}
				case 'sign-off': {
					const held = holdingSignOff(signOffs, { kind: 'outcome', outcomeId: outcome.id })
					const signOff = held ? { signerName: held.signerName, signedAt: held.signedAt, note: held.note } : null
					return { kind: 'sign-off', isMet: signOff !== null, signOff }
				}
			}
		}
		return { id: outcome.id, text: textIn(outcome.text, course.language), isMet, ways: ways.map(spelledOut) }
	})
}
