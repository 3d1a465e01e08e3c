import type { CourseId, RunId } from '~/domain/ids'
import type { Participant } from '~/domain/participant'
import type { LearningFacts } from '~/domain/progress'
import type { RunEnrolment } from '~/domain/run-enrolment'
import type { Db } from '../schema'
import { findLearningFacts } from './learning-facts'
import { findRunFacts } from './run-facts'

/**
 * One participant of the run with everything that is known of them in its course; undefined for who has no seat, and in
 * a run that was cancelled. Who has no account yet has done nothing on the web. For everybody in the run:
 * `listParticipants`.
 */
export async function findParticipant(
	db: Db,
	{ id, courseId, courseVersion }: { id: RunId; courseId: CourseId; courseVersion: number },
	enrolment: RunEnrolment,
): Promise<Omit<Participant, 'lastActiveAt'> | undefined> {
	const run = await findRunFacts(db, id, enrolment.id)
	if (!run) return undefined
	const { personId } = enrolment
	const facts = (personId && (await findLearningFacts(db, personId, courseId))) || nothing(courseVersion)
	return { enrolment, facts, run }
}

function nothing(courseVersion: number): LearningFacts {
	return {
		...{ completedLessons: new Set<never>(), attempts: [], evaluation: null, printedName: null, audience: null },
		...{ courseVersion, runs: [], lastVisit: null },
	}
}
