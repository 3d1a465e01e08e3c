import { randomUUID } from 'node:crypto'
import { claimEnrolment } from '#db/queries/enrolments'
import { claimScenarioWalk, closeScenarioWalk, insertScenarioWalk, listScenarioWalks } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import type { ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { decideBeginning } from '~/domain/scenario-walk'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/** What somebody knew who begins a walk. */
type Beginning = {
	scenario: Scenario
	/** The newest walk on the page that asks; null where there was none. */
	seenWalkId: ScenarioWalkId | null
	/** The id that the walk is to have, or null when it is all the same. */
	walkId?: ScenarioWalkId | null
	/** Whether the beginning has waited for a network. */
	hasWaited?: boolean
}

/**
 * Begins a walk through a scenario, and ends the one that was open. A second click or another tab ends up in the walk that
 * the first one began, and the same `walkId` twice is the same walk; one that stands for another walk is as none. A walk
 * that was begun without a network while another one was begun elsewhere is kept `behind`, for the choices made in it.
 */
export function beginScenario(
	db: Db,
	{ course, scenario, personId, seenWalkId, walkId = null, hasWaited = false, now }: LearningContext & Beginning,
): Promise<{ kind: 'begun' } | { kind: 'under-way' } | { kind: 'behind' } | NotEnrolled> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const owner = { personId, courseId: course.id, scenarioId: scenario.id }
		if (walkId && (await claimScenarioWalk(trx, walkId, owner, at))) return { kind: 'under-way' }
		const [newest] = await listScenarioWalks(trx, owner, 1)
		const decision = decideBeginning(newest, { seen: seenWalkId, hasWaited })
		if (decision.kind === 'go-on') return { kind: 'under-way' }

		const isBehind = decision.kind === 'behind'
		if (newest && !isBehind) await closeScenarioWalk(trx, newest.id, at)
		const walk = { ...owner, startedAt: at, endedAt: isBehind ? at : null }
		const isAsWanted = walkId !== null && (await insertScenarioWalk(trx, { ...walk, id: walkId }))
		if (!isAsWanted) await insertScenarioWalk(trx, { ...walk, id: randomUUID() as ScenarioWalkId })
		return { kind: isBehind ? 'behind' : 'begun' }
	})
}
