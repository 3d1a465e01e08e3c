import type { CourseId, PersonId } from '~/domain/ids'
import type { LearningFacts } from '~/domain/progress'
import type { Db } from '../schema'
import { listAttemptFacts } from './attempts'
import { findEnrolment } from './enrolments'
import { findEvaluationOutcome } from './evaluations'
import { listCompletedLessonIds } from './lesson-completions'
import { findLastVisit } from './lesson-visits'
import { listOwnRunFacts } from './run-facts'

/** All that is known of this learner in this course; undefined when the learner is not enrolled. */
export async function findLearningFacts(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<LearningFacts | undefined> {
	const [enrolment, completed, attempts, evaluation, lastVisit, runs] = await Promise.all([
		findEnrolment(db, personId, courseId),
		listCompletedLessonIds(db, personId, courseId),
		listAttemptFacts(db, personId, courseId),
		findEvaluationOutcome(db, personId, courseId),
		findLastVisit(db, personId, courseId),
		listOwnRunFacts(db, personId, courseId),
	])
	if (!enrolment) return undefined
	return {
		completedLessons: new Set(completed),
		attempts,
		evaluation,
		printedName: enrolment.printedName,
		audience: enrolment.audience,
		courseVersion: enrolment.courseVersion,
		runs,
		lastVisit: lastVisit ? { lessonId: lastVisit.lessonId, passage: lastVisit.passage } : null,
	}
}
