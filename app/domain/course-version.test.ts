import { expect, test } from 'vitest'
import { ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { smallCourse } from './course.fixture'
import { asOf } from './course-version'
import type { LessonId } from './ids'
import { type LearningFacts, progressOf } from './progress'

/** Version 2: the second lesson of module 1 and the whole of module 2 are new. */
const second: Course = {
	...smallCourse,
	version: 2,
	modules: smallCourse.modules.map((module) =>
		module.number === 2
			? { ...module, since: 2 }
			: {
					...module,
					lessons: module.lessons.map((lesson) => (lesson.number === 2 ? { ...lesson, since: 2 } : lesson)),
				},
	),
}
const facts = (courseVersion: number): LearningFacts => ({
	completedLessons: new Set(['l-1-1'] as LessonId[]),
	attempts: [],
	evaluation: null,
	printedName: null,
	audience: null,
	courseVersion,
	runs: [],
	lastVisit: null,
})
const lessonRule = (courseVersion: number) =>
	ruleStandings(second, second.certificates[0] as CertificateRules, facts(courseVersion))[0]

test('who began on the first version is asked for what that version asked for', () => {
	expect(lessonRule(1)).toMatchObject({ done: 1, total: 1, isMet: true })
	expect(progressOf(second, facts(1))).toMatchObject({ stepsDone: 1, stepsTotal: 3 })
})

test('who begins on the second is asked for all of it', () => {
	expect(lessonRule(2)).toMatchObject({ done: 1, total: 4, isMet: false })
})

test('a course of the same or an older version is taken as it is', () => {
	expect(asOf(second, 2)).toBe(second)
	expect(asOf(second, 3)).toBe(second)
})
