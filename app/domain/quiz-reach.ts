import type { CertificateRules } from './certificate-rules'
import { type Course, quizzesOf } from './course'
import type { RunForm } from './course-run'
import type { AttemptId, QuizId } from './ids'
import type { AttemptFact } from './progress'
import { reaches } from './quiz/grade'

/** Every share of a quiz that filters and rules ask for in a run of this form, rising: pass marks and thresholds. */
export function sharesAsked(course: Course, rules: CertificateRules, form: RunForm): number[] {
	const marks = quizzesOf(course).map(({ passMark }) => passMark)
	const thresholds = rules.rules[form].flatMap((rule) => ('at' in rule ? [rule.at] : []))
	return [...new Set([...marks, ...thresholds])].sort((one, other) => one - other)
}

/** The best result of somebody at one quiz. */
export type QuizResult = { readonly quizId: QuizId; readonly earned: number; readonly total: number }

/** Results as attempts, and the quizzes that were begun and not handed in as open ones. */
export function attemptsFrom(results: readonly QuizResult[], open: readonly QuizId[]): AttemptFact[] {
	const id = '' as AttemptId
	return [
		...results.map(({ quizId, earned, total }) => ({
			id,
			quizId,
			startedAt: '',
			submittedAt: '',
			grade: { earned, total },
		})),
		...open.map((quizId) => ({ id, quizId, startedAt: '', submittedAt: null, grade: null })),
	]
}

/**
 * Gives attempts that reach the shares that somebody's results reach, and no higher ones: to whom asks about these shares
 * they are as good as the attempts themselves. Whose results reach alike shares one list of them.
 */
export function standInsFor(shares: readonly number[]): (results: readonly QuizResult[]) => readonly AttemptFact[] {
	const nameOf = reachNames(shares)
	const byResults = new Map<readonly QuizResult[], readonly AttemptFact[]>()
	const byReach = new Map<string, readonly AttemptFact[]>()
	return (results) => {
		let attempts = byResults.get(results)
		if (!attempts) {
			const name = nameOf(results)
			attempts = byReach.get(name) ?? standInAttempts(shares, results)
			byReach.set(name, attempts)
			byResults.set(results, attempts)
		}
		return attempts
	}
}

function standInAttempts(shares: readonly number[], results: readonly QuizResult[]): AttemptFact[] {
	return results.flatMap((result) => {
		const share = shares[sharesReached(shares, result) - 1]
		if (share === undefined) return []
		return {
			...{ id: '' as AttemptId, quizId: result.quizId, startedAt: '', submittedAt: '' },
			grade: { earned: Math.ceil(share * 1_000_000 - 1e-3), total: 1_000_000 },
		}
	})
}

/** Names what somebody's results reach. Asks once for each result. */
function reachNames(shares: readonly number[]): (results: readonly QuizResult[]) => string {
	const known = new Map<QuizResult, string>()
	return (results) => {
		let name = ''
		for (const result of results) {
			let own = known.get(result)
			if (own === undefined) {
				const reached = sharesReached(shares, result)
				own = reached === 0 ? '' : `${result.quizId} ${reached},`
				known.set(result, own)
			}
			name += own
		}
		return name
	}
}

/** How many of the rising shares the result reaches. */
function sharesReached(shares: readonly number[], result: QuizResult): number {
	return shares.filter((share) => reaches(result, share)).length
}
