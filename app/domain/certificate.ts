import type { CertificateRule, CertificateRules } from './certificate-rules'
import { type Course, lessonsOf } from './course'
import { asOf } from './course-version'
import type { CertificateId, CourseId, Timestamp } from './ids'
import { type LearningFacts, standingOf } from './progress'
import { reaches } from './quiz/grade'

/** A demand of a certificate and how far a learner has met it: `done` of `total`. */
export type RuleStanding = {
	readonly rule: CertificateRule
	readonly done: number
	readonly total: number
	readonly isMet: boolean
}

/** How each demand stands, in the order of the rules. */
export function ruleStandings(newest: Course, rules: CertificateRules, facts: LearningFacts): RuleStanding[] {
	const course = asOf(newest, facts.courseVersion)
	return rules.rules.map((rule) => {
		const { done, total } = countMet(course, rule, facts)
		return { rule, done, total, isMet: done >= total }
	})
}

function countMet(course: Course, rule: CertificateRule, facts: LearningFacts): { done: number; total: number } {
	const passes = (quiz: Course['finalTest'], at: number) => {
		const { best } = standingOf(quiz, facts.attempts)
		return best !== null && reaches(best, at)
	}
	switch (rule.kind) {
		case 'lessons-completed': {
			const lessons = lessonsOf(course)
			const done = lessons.filter(({ lesson }) => facts.completedLessons.has(lesson.id)).length
			return { done, total: lessons.length }
		}
		case 'module-quizzes-passed': {
			const done = course.modules.filter((module) => passes(module.quiz, rule.at)).length
			return { done, total: course.modules.length }
		}
		case 'final-test-passed':
			return { done: passes(course.finalTest, rule.at) ? 1 : 0, total: 1 }
		case 'evaluation-offered':
			return { done: facts.evaluation ? 1 : 0, total: 1 }
	}
}

/** Whether a certificate is earned, with the name to print on it. */
export type CertificateDecision =
	| { readonly kind: 'earned'; readonly printedName: string }
	| { readonly kind: 'refused'; readonly reason: 'rules-not-met' | 'name-not-confirmed' }

/** Decides whether a certificate is earned: every rule is met, and the learner has confirmed the name to be printed. */
export function decideCertificate(course: Course, rules: CertificateRules, facts: LearningFacts): CertificateDecision {
	if (ruleStandings(course, rules, facts).some((standing) => !standing.isMet)) {
		return { kind: 'refused', reason: 'rules-not-met' }
	}
	if (!facts.printedName) return { kind: 'refused', reason: 'name-not-confirmed' }
	return { kind: 'earned', printedName: facts.printedName }
}

/** A certificate as it was issued: every fact as it stood then. */
export type Certificate = {
	readonly id: CertificateId
	readonly code: string
	readonly courseId: CourseId
	readonly courseVersion: number
	readonly kind: string
	readonly holderName: string
	readonly kindTitle: string
	readonly courseTitle: string
	readonly hours: number
	readonly issuer: string
	readonly language: string
	/** The rules that it was earned under. */
	readonly rules: readonly CertificateRule[]
	/** What the holder can do, in the words of the course version. */
	readonly outcomes: readonly string[]
	readonly issuedAt: Timestamp
}
