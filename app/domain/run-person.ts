import { type RuleStanding, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import type { RunForm } from './course-run'
import type { LessonId, PersonId, RunEnrolmentId } from './ids'
import { type ParticipantFacts, wayOf } from './participant'
import type { QuizResult } from './quiz-reach'

/**
 * Somebody with a seat in a run as filters and orders see them. People of whom the same is known share their `facts`, so
 * that rules are asked once for all of them; the attempts in them are stand-ins (`standInsFor`).
 */
export type RunSeat = ParticipantFacts & {
	readonly id: RunEnrolmentId
	readonly personId: PersonId | null
	readonly name: string
	readonly reference: string | null
	/** Their best result at each quiz of the course. */
	readonly results: readonly QuizResult[]
	/** The lessons that they have finished; who has finished the same ones shares one set. */
	readonly finished: ReadonlySet<LessonId>
}

/** The same person as a row of the table shows them, with all that is known. */
export type RunPerson = RunSeat & {
	/** Whether they hold the certificate that the run leads to. */
	readonly isCertified: boolean
}

/**
 * Stands in the facts of people where nothing that was asked depends on their finished lessons, so that who has finished
 * others can share the facts; who looks all the same is told so, in place of a wrong answer.
 */
export const unreadLessons: ReadonlySet<LessonId> = new Proxy(new Set<LessonId>(), {
	get() {
		throw new Error('The finished lessons of this participant are not among these facts')
	},
})

/** Whether the finished lessons decide about this certificate in a run of this form. */
export function asksForLessons(rules: CertificateRules, form: RunForm): boolean {
	return rules.rules[form].some(({ kind }) => kind === 'lessons-completed')
}

/** Whether everything but the finished lessons is there for the certificate. */
export function meetsAllButLessons(course: Course, rules: CertificateRules, person: ParticipantFacts): boolean {
	const { form } = person.run
	const others = rules.rules[form].filter(({ kind }) => kind !== 'lessons-completed')
	const pruned = { ...rules, rules: { ...rules.rules, [form]: others } }
	return ruleStandings(course, pruned, person.facts, wayOf(person)).every(({ isMet }) => isMet)
}

/** How many steps somebody lacks for the certificate, of whatever kind: lessons, quizzes, days, outcomes. */
export function stepsMissing(course: Course, rules: CertificateRules, person: ParticipantFacts): number {
	const standings: RuleStanding[] = ruleStandings(course, rules, person.facts, wayOf(person))
	return standings.reduce((sum, { done, total }) => sum + Math.max(0, total - done), 0)
}
