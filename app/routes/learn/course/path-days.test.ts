import { expect, test } from 'vitest'
import { lessonsOf } from '~/domain/course'
import { smallCourse } from '~/domain/course.fixture'
import type { AttemptId } from '~/domain/ids'
import { type LearningFacts, progressOf } from '~/domain/progress'
import { pathDays } from './path-days'

const quizzes = [...smallCourse.modules.map((module) => module.quiz), smallCourse.finalTest]
const allDone: LearningFacts = {
	completedLessons: new Set(lessonsOf(smallCourse).map(({ lesson }) => lesson.id)),
	attempts: quizzes.map((quiz) => ({
		id: quiz.id as string as AttemptId,
		quizId: quiz.id,
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

test.each([
	{ isCertified: false, ending: 'here', certificate: 'here' },
	{ isCertified: true, ending: 'done', certificate: 'done' },
])('at the end of the way one is at the certificate until it is there: $certificate', (expected) => {
	const days = pathDays(smallCourse, allDone, progressOf(smallCourse, allDone), expected.isCertified)
	const ending = days.at(-1)?.modules.at(-1)

	expect(ending?.state).toBe(expected.ending)
	expect(ending?.steps.at(-1)?.state).toBe(expected.certificate)
})
