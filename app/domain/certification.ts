import { mayLead } from './access'
import type { RuleStanding } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import type { CourseRun } from './course-run'

/**
 * Whether this kind of certificate can be earned in this run: every kind in a run for students or for an institution,
 * elsewhere the kinds that are not for students.
 */
export function isOfferedIn(
	{ kind }: Pick<CertificateRules, 'kind'>,
	run: Pick<CourseRun, 'audience' | 'institutionId'>,
): boolean {
	return kind !== 'student-certification' || run.audience === 'student' || run.institutionId !== null
}

/** The kinds of certificate that can be earned in this run, in the order of the course. */
export function kindsOfferedIn(course: Course, run: Pick<CourseRun, 'audience' | 'institutionId'>): CertificateRules[] {
	return course.certificates.filter((rules) => isOfferedIn(rules, run))
}

/** The role in which somebody certifies, as certificates state it: an administrator who leads courses does it as a leader. */
export function certifyingRole(person: Parameters<typeof mayLead>[0]): 'course-leader' | 'administrator' {
	return mayLead(person) ? 'course-leader' : 'administrator'
}

/** Fewest characters of the reason for an exception. */
export const shortestExceptionReason = 20
/** Most characters of the reason for an exception. */
export const longestExceptionReason = 2_000

/**
 * Why somebody is not certified. `rules-met` is said to who makes an exception where none is needed; `revoked` where only
 * an administrator can make the certificate valid again, or replace it.
 */
export type CertificationRefusal =
	| 'not-in-run'
	| 'kind-not-offered'
	| 'already-held'
	| 'revoked'
	| 'rules-not-met'
	| 'rules-met'
	| 'name-not-printable'

/** A certificate with this name, for the rules that stand here; or why not. */
export type CertificationDecision =
	| { readonly kind: 'approved'; readonly printedName: string; readonly standings: readonly RuleStanding[] }
	| { readonly kind: 'refused'; readonly reason: CertificationRefusal }

/**
 * Decides whether a leader may certify somebody: every rule is met on the way that the run is, the certificate is not
 * held yet, and the name can be printed (`printedName` is null when it can't). Who holds it already is told so first; a
 * revoked one doesn't come again by an approval. In an exception rules may be missing; the certificate then names only those that are met.
 */
export function decideCertification({
	standings,
	held,
	printedName,
	isException,
}: {
	standings: readonly RuleStanding[]
	/** Whether the certificate is there, and whether it holds. */
	held: 'no' | 'valid' | 'revoked'
	printedName: string | null
	isException: boolean
}): CertificationDecision {
	if (held === 'valid') return refused('already-held')
	if (held === 'revoked') return refused('revoked')
	const met = standings.filter(({ isMet }) => isMet)
	const isEarned = met.length === standings.length
	if (!isEarned && !isException) return refused('rules-not-met')
	if (isEarned && isException) return refused('rules-met')
	if (printedName === null) return refused('name-not-printable')
	return { kind: 'approved', printedName, standings: met }
}

function refused(reason: CertificationRefusal): CertificationDecision {
	return { kind: 'refused', reason }
}
