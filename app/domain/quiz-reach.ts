import type { CertificateRules } from './certificate-rules'
import { type Course, quizzesOf } from './course'
import type { RunForm } from './course-run'
import type { AttemptId, QuizId } from './ids'
import type { AttemptFact } from './progress'

/** Every share of a quiz that filters and rules ask for in a run of this form, rising: pass marks and thresholds. */
export function sharesAsked(course: Course, rules: CertificateRules, form: RunForm): number[] {
	const marks = quizzesOf(course).map(({ passMark }) => passMark)
	const thresholds = rules.rules[form].flatMap((rule) => ('at' in rule ? [rule.at] : []))
	return [...new Set([...marks, ...thresholds])].sort((one, other) => one - other)
}

/**
 * Attempts that reach the shares that somebody's best attempts reach, and no higher ones: to whom asks about these shares
 * they are as good as the attempts themselves. `reached` is a list of quizzes for each of the rising shares.
 */
export function standInAttempts(shares: readonly number[], reached: readonly (readonly QuizId[])[]): AttemptFact[] {
	const best = new Map<QuizId, number>()
	for (const [index, share] of shares.entries()) for (const quizId of reached[index] ?? []) best.set(quizId, share)
	return [...best].map(([quizId, share]) => ({
		...{ id: '' as AttemptId, quizId, startedAt: '', submittedAt: '' },
		grade: { earned: Math.ceil(share * 1_000_000 - 1e-3), total: 1_000_000 },
	}))
}
