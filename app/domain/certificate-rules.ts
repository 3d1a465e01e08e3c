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

export type CertificateKind = 'course'

/** What a course version demands for one kind of certificate. */
export type CertificateRules = {
	readonly kind: CertificateKind
	readonly title: string
	readonly rules: readonly CertificateRule[]
}
