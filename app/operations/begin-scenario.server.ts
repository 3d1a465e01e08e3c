import { randomUUID } from 'node:crypto'
import { claimEnrolment } from '#db/queries/enrolments'
import { closeScenarioWalk, insertScenarioWalk, listScenarioWalks } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import type { ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { decideBeginning } from '~/domain/scenario-walk'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/**
 * Begins a walk through a scenario, and ends the one that was open. `seenWalkId` is the newest walk on the page that
 * asks, null where there was none: a second click or another tab ends up in the walk that the first one began.
 */
export function beginScenario(
	db: Db,
	{
		course,
		scenario,
		personId,
		seenWalkId,
		now,
	}: LearningContext & { scenario: Scenario; seenWalkId: ScenarioWalkId | null },
): Promise<{ kind: 'begun' } | { kind: 'under-way' } | NotEnrolled> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const owner = { personId, courseId: course.id, scenarioId: scenario.id }
		const [newest] = await listScenarioWalks(trx, owner, 1)
		if (decideBeginning(newest, seenWalkId).kind === 'go-on') return { kind: 'under-way' }

		if (newest) await closeScenarioWalk(trx, newest.id, at)
		await insertScenarioWalk(trx, { ...owner, id: randomUUID() as ScenarioWalkId, startedAt: at })
		return { kind: 'begun' }
	})
}
