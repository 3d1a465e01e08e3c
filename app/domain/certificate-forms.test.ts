import { expect, test } from 'vitest'
import { decideCertificate, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { smallCourse } from './course.fixture'
import type { RunForm } from './course-run'
import type { AttemptId, ModuleId, OutcomeId, QuizId, RunEnrolmentId, RunId } from './ids'
import { outcomeLedger } from './outcome-ledger'
import type { LearningFacts } from './progress'
import type { RunFacts } from './run-facts'

const [courseRules, studentRules] = smallCourse.certificates as [CertificateRules, CertificateRules]
const outcome = (number: number) => `o-${number}` as OutcomeId

function runOf(form: RunForm, present: (boolean | null)[], more: Partial<RunFacts> = {}): RunFacts {
	const days = present.map((isPresent, index) => ({
		...{ number: index + 1, courseDay: index + 1, isPresent },
		startsAt: `2026-11-0${index + 3}T08:00:00.000Z`,
	}))
	const ids = { runId: 'r' as RunId, runEnrolmentId: 'e' as RunEnrolmentId }
	return { ...ids, form, days, signedOff: new Set(), isDigitalApproved: false, assignment: 'none', ...more }
}

function factsOf(run: RunFacts, quizzes: string[] = []): LearningFacts {
	return {
		completedLessons: new Set(),
		attempts: quizzes.map((quiz) => ({
			...{ id: quiz as AttemptId, quizId: quiz as QuizId, grade: { earned: 2, total: 2 } },
			...{ startedAt: '2026-11-01T10:00:00.000Z', submittedAt: '2026-11-01T10:05:00.000Z' },
		})),
		...{ evaluation: null, printedName: 'Ada Andersen', audience: null, courseVersion: 1, lastVisit: null },
		runs: [run],
	}
}

const signedOff = (...numbers: number[]) => ({ signedOff: new Set(numbers.map(outcome)) })

test.each([
	{ why: 'physical: present on both days', run: runOf('physical', [true, true]), quizzes: [], expected: 'earned' },
	{
		why: 'physical: present on one day',
		run: runOf('physical', [true, false]),
		quizzes: [],
		expected: 'rules-not-met',
	},
	{ why: 'physical: nobody has said', run: runOf('physical', [true, null]), quizzes: [], expected: 'rules-not-met' },
	{ why: 'physical: a run without days', run: runOf('physical', []), quizzes: [], expected: 'rules-not-met' },
	{
		why: 'physical: sign-offs stand for nothing',
		run: runOf('physical', [true, false], signedOff(1, 2)),
		quizzes: [],
		expected: 'rules-not-met',
	},
	{ why: 'blended: present on both days', run: runOf('blended', [true, true]), quizzes: [], expected: 'earned' },
	{
		why: 'blended: both quizzes',
		run: runOf('blended', [false, false]),
		quizzes: ['quiz-1', 'quiz-2'],
		expected: 'earned',
	},
	{ why: 'blended: one day, one quiz', run: runOf('blended', [true, false]), quizzes: ['quiz-2'], expected: 'earned' },
	{
		why: 'blended: one quiz, one sign-off',
		run: runOf('blended', [null, null], signedOff(2)),
		quizzes: ['quiz-1'],
		expected: 'earned',
	},
	{
		why: 'blended: one outcome is missing',
		run: runOf('blended', [true, null]),
		quizzes: [],
		expected: 'rules-not-met',
	},
	{
		why: 'digital: presence counts for nothing',
		run: runOf('digital', [true, true]),
		quizzes: [],
		expected: 'rules-not-met',
	},
])('$why: $expected', ({ run, quizzes, expected }) => {
	const decision = decideCertificate(smallCourse, courseRules, factsOf(run, quizzes))

	expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
})

const done = { assignment: 'approved' } as const
test.each([
	{ why: 'physical, everything', run: runOf('physical', [true, true], done), missing: [] },
	{ why: 'physical, one day', run: runOf('physical', [true, false], done), missing: ['present-every-day'] },
	{
		why: 'physical, an approved digital form does not help',
		run: runOf('physical', [true, false], { ...done, isDigitalApproved: true }),
		missing: ['present-every-day'],
	},
	{ why: 'blended, everything', run: runOf('blended', [true, true], done), missing: [] },
	{
		why: 'blended, the digital form approved in place of a day',
		run: runOf('blended', [true, false], { ...done, ...signedOff(2), isDigitalApproved: true }),
		missing: [],
	},
	{
		why: 'blended, more wanted of the plan',
		run: runOf('blended', [true, true], { assignment: 'more-wanted' }),
		missing: ['assignment-approved'],
	},
])('student certification, $why: missing $missing', ({ run, missing }) => {
	const standings = ruleStandings(smallCourse, studentRules, factsOf(run, ['quiz-final']))

	expect(standings.flatMap(({ rule, isMet }) => (isMet ? [] : [rule.kind]))).toEqual(missing)
})

test('an outcome that came with a later version is not demanded of who began before it', () => {
	const later = {
		...smallCourse.modules[1],
		id: 'm-3' as ModuleId,
		since: 2,
		outcomes: [outcome(3)],
	} as Course['modules'][number]
	const outcomes = [...smallCourse.outcomes, { id: outcome(3), text: { nb: 'gå videre' } }]
	const newest: Course = { ...smallCourse, version: 2, outcomes, modules: [...smallCourse.modules, later] }
	const facts = factsOf(runOf('blended', [true, true]))

	expect(outcomeLedger(newest, facts, { run: null, at: 0.8 })).toHaveLength(2)
	expect(outcomeLedger(newest, { ...facts, courseVersion: 2 }, { run: null, at: 0.8 })).toHaveLength(3)
	expect(decideCertificate(newest, courseRules, facts).kind).toBe('earned')
})
