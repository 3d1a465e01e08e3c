import { expect, test } from 'vitest'
import { decideCertificate, isCertifiedIn, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import { smallCourse } from './course.fixture'
import type { AttemptId, CourseId, LessonId, QuizId } from './ids'
import type { LearningFacts } from './progress'

const rules = smallCourse.certificates[0] as CertificateRules
const done: LearningFacts = {
	completedLessons: new Set(['l-1-1', 'l-1-2', 'l-2-1', 'l-2-2'] as LessonId[]),
	attempts: ['quiz-1', 'quiz-2', 'quiz-final'].map((quiz) => ({
		id: quiz as AttemptId,
		quizId: quiz as QuizId,
		startedAt: '2026-02-01T10:00:00.000Z',
		submittedAt: '2026-02-01T10:05:00.000Z',
		grade: { earned: 2, total: 2 },
	})),
	evaluation: 'skipped',
	printedName: 'Ada Andersen',
	audience: null,
	courseVersion: 1,
	runs: [],
	lastVisit: null,
}
const without = (quiz: string) => done.attempts.filter((attempt) => attempt.quizId !== quiz)

test.each([
	{ why: 'everything is met', facts: {}, expected: 'earned' },
	{ why: 'the evaluation is answered', facts: { evaluation: 'answered' }, expected: 'earned' },
	{ why: 'a lesson is left', facts: { completedLessons: new Set(['l-1-1'] as LessonId[]) }, expected: 'rules-not-met' },
	{ why: 'a module quiz is left', facts: { attempts: without('quiz-2') }, expected: 'rules-not-met' },
	{ why: 'the final test is left', facts: { attempts: without('quiz-final') }, expected: 'rules-not-met' },
	{ why: 'the evaluation was never offered', facts: { evaluation: null }, expected: 'rules-not-met' },
	{ why: 'the name is not confirmed', facts: { printedName: null }, expected: 'name-not-confirmed' },
] satisfies { why: string; facts: Partial<LearningFacts>; expected: string }[])(
	'$why: $expected',
	({ facts, expected }) => {
		const decision = decideCertificate(smallCourse, rules, { ...done, ...facts })

		expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
	},
)

test('says of each rule how far the learner has come', () => {
	const standings = ruleStandings(smallCourse, rules, { ...done, attempts: without('quiz-2'), evaluation: null })

	expect(standings.map(({ rule, done, total, isMet }) => [rule.kind, done, total, isMet])).toEqual([
		['lessons-completed', 4, 4, true],
		['module-quizzes-passed', 1, 2, false],
		['final-test-passed', 1, 1, true],
		['evaluation-offered', 0, 1, false],
	])
})

test('the rules are data: a course version that asks for less gives a certificate for less', () => {
	const light: CertificateRules = { ...rules, rules: { ...rules.rules, digital: [{ kind: 'lessons-completed' }] } }

	expect(decideCertificate(smallCourse, light, { ...done, attempts: [], evaluation: null }).kind).toBe('earned')
})

test.each([
	{ why: 'none', certificates: [], expected: false },
	{ why: 'a good one', certificates: [{ course: 'kaffe', revokedAt: null }], expected: true },
	{ why: 'a revoked one', certificates: [{ course: 'kaffe', revokedAt: '2026-03-01T10:00:00.000Z' }], expected: false },
	{ why: 'one of another course', certificates: [{ course: 'te', revokedAt: null }], expected: false },
])('who has $why is certified: $expected', ({ certificates, expected }) => {
	const held = certificates.map(({ course, revokedAt }) => ({ courseId: course as CourseId, revokedAt }))

	expect(isCertifiedIn('kaffe' as CourseId, held)).toBe(expected)
})
