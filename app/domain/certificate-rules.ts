import type { RunForm } from './course-run'
import type { Text } from './language'

/**
 * One demand of a certificate. Rules are data of the course version (`courses/<course>/course.yml`), not code.
 * `at` is a share of the points, from 0 to 1.
 */
export type CertificateRule =
	| { readonly kind: 'lessons-completed' }
	| { readonly kind: 'module-quizzes-passed'; readonly at: number }
	| { readonly kind: 'final-test-passed'; readonly at: number }
	/** Answered or declined: the evaluation is offered, never forced. */
	| { readonly kind: 'evaluation-offered' }
	/** Present on every day of the run. */
	| { readonly kind: 'present-every-day' }
	/** Present on every day of the run, or the leader has approved the digital form in place of it. */
	| { readonly kind: 'present-or-digital-approved' }
	/** Every outcome met by accepted evidence (`domain/outcome-ledger.ts`); `at` is the threshold of the modules' quizzes. */
	| { readonly kind: 'outcomes-met'; readonly at: number }
	/** The leader of the run has approved the plan that was handed in. */
	| { readonly kind: 'assignment-approved' }

export type CertificateKind = 'course' | 'student-certification'

/** What a course version demands for one kind of certificate, by the form in which the course is taken. */
export type CertificateRules = {
	readonly kind: CertificateKind
	readonly title: string
	/** The title in all its languages, as that of the course. */
	readonly titles: Text
	/** `when-earned` comes by itself with the last fact; `on-approval` when a course leader approves it. */
	readonly issued: 'when-earned' | 'on-approval'
	readonly rules: Readonly<Record<RunForm, readonly CertificateRule[]>>
}
