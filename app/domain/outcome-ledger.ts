import type { Course, Module, Outcome } from './course'
import { asOf } from './course-version'
import { type LearningFacts, standingOf } from './progress'
import { reaches } from './quiz/grade'
import { type RunFacts, wasPresentOnCourseDay } from './run-facts'

/** What shows that an outcome is met: a module's quiz at the threshold, presence on the day that covers it, or a leader's word. */
export type OutcomeEvidence =
	| { readonly kind: 'quiz'; readonly module: Module }
	| { readonly kind: 'presence'; readonly courseDay: number }
	| { readonly kind: 'sign-off' }

/** One outcome of the course: what it is met by, and every way in which it could be. */
export type OutcomeEntry = {
	readonly outcome: Outcome
	readonly isMet: boolean
	readonly metBy: readonly OutcomeEvidence[]
	readonly ways: readonly OutcomeEvidence[]
}

/** The threshold of the modules' quizzes in the ledger of a course: that of its rule for blended runs. */
export function outcomeThreshold({ certificates }: Pick<Course, 'certificates'>): number {
	const rules = certificates.flatMap(({ rules: byForm }) => byForm.blended)
	for (const rule of rules) if (rule.kind === 'outcomes-met') return rule.at
	return 0.8
}

/**
 * Every outcome of the version that the learner began on, with the evidence for it (`domain.md`, certificate rules of the
 * blended form). One piece of evidence is enough. `at` is the threshold of the modules' quizzes; outside of a run there
 * are no days and no leader.
 */
export function outcomeLedger(
	newest: Course,
	facts: LearningFacts,
	{ run, at }: { run: RunFacts | null; at: number },
): OutcomeEntry[] {
	const course = asOf(newest, facts.courseVersion)
	const isLater = ({ id }: Outcome) => {
		const covers = ({ outcomes }: Module) => outcomes.includes(id)
		return newest.modules.some(covers) && !course.modules.some(covers)
	}
	return course.outcomes
		.filter((outcome) => !isLater(outcome))
		.map((outcome) => {
			const ways = waysTo(course, outcome, run)
			const metBy = ways.filter((way) => holds(way, outcome, facts, run, at))
			return { outcome, isMet: metBy.length > 0, metBy, ways }
		})
}

function waysTo(course: Course, { id }: Outcome, run: RunFacts | null): OutcomeEvidence[] {
	const modules = course.modules.filter(({ outcomes }) => outcomes.includes(id))
	const days = new Set(modules.map(({ day }) => day))
	const held = [...days].filter((courseDay) => run?.days.some((day) => day.courseDay === courseDay))
	return [
		...modules.map((module) => ({ kind: 'quiz' as const, module })),
		...held.map((courseDay) => ({ kind: 'presence' as const, courseDay })),
		...(run ? [{ kind: 'sign-off' as const }] : []),
	]
}

function holds(
	way: OutcomeEvidence,
	outcome: Outcome,
	facts: LearningFacts,
	run: RunFacts | null,
	at: number,
): boolean {
	switch (way.kind) {
		case 'quiz': {
			const { best } = standingOf(way.module.quiz, facts.attempts)
			return best !== null && reaches(best, at)
		}
		case 'presence':
			return run !== null && wasPresentOnCourseDay(run, way.courseDay)
		case 'sign-off':
			return run?.signedOff.has(outcome.id) ?? false
	}
}
