import { type RuleStanding, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import type { LessonId, PersonId, RunEnrolmentId } from './ids'
import { type ParticipantFacts, wayOf } from './participant'

/** Somebody with a seat in a run, as the table of the run sees them. */
export type RunPerson = ParticipantFacts & {
	readonly id: RunEnrolmentId
	readonly personId: PersonId | null
	readonly name: string
	readonly reference: string | null
	/** Whether they hold the certificate that the run leads to. */
	readonly isCertified: boolean
}

/**
 * Stands where finished lessons have not been read, because nothing that was asked depends on them; who looks all the
 * same is told so, in place of a wrong answer.
 */
export const unreadLessons: ReadonlySet<LessonId> = new Proxy(new Set<LessonId>(), {
	get() {
		throw new Error('The finished lessons of this participant have not been read')
	},
})

/** Whether the finished lessons decide about this certificate in a run of this form. */
export function asksForLessons(rules: CertificateRules, { run }: Pick<RunPerson, 'run'>): boolean {
	return rules.rules[run.form].some(({ kind }) => kind === 'lessons-completed')
}

/** Whether everything but the finished lessons is there for the certificate. */
export function meetsAllButLessons(course: Course, rules: CertificateRules, person: RunPerson): boolean {
	return ruleStandings(course, withoutLessons(rules), person.facts, wayOf(person)).every(({ isMet }) => isMet)
}

const prunedRules = new WeakMap<CertificateRules, CertificateRules>()

function withoutLessons(rules: CertificateRules): CertificateRules {
	const known = prunedRules.get(rules)
	if (known) return known
	const keep = (form: keyof CertificateRules['rules']) =>
		rules.rules[form].filter(({ kind }) => kind !== 'lessons-completed')
	const pruned = {
		...rules,
		rules: { physical: keep('physical'), digital: keep('digital'), blended: keep('blended') },
	}
	prunedRules.set(rules, pruned)
	return pruned
}

/** How many steps somebody lacks for the certificate, of whatever kind: lessons, quizzes, days, outcomes. */
export function stepsMissing(course: Course, rules: CertificateRules, person: RunPerson): number {
	if (person.isCertified) return 0
	const standings: RuleStanding[] = ruleStandings(course, rules, person.facts, wayOf(person))
	return standings.reduce((sum, { done, total }) => sum + Math.max(0, total - done), 0)
}
