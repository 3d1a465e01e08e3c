import { claimEnrolment } from '#db/queries/enrolments'
import { claimScenarioWalk, closeScenarioWalk, insertScenarioChoice } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import type { ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { type ChoiceDecision, decideChoice, type WantedChoice } from '~/domain/scenario-walk'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/**
 * What became of a choice: `behind` when it was kept in a walk that had been left for another one; `no-such-walk` when the
 * learner has none with this id.
 */
export type ChoiceOutcome =
	| ChoiceDecision
	| { kind: 'behind' }
	| { kind: 'refused'; reason: 'no-such-walk' | 'walk-left' }
	| NotEnrolled

/**
 * Makes a choice in a walk, and ends the walk when the choice leads to an ending. Each scene of a walk is left once:
 * double clicks, the back button and other tabs change nothing. In a walk that was left for a new one nothing is chosen
 * any more, except what `hasWaited` for a network: the way was walked before that, and is kept whole.
 */
export function chooseInScenario(
	db: Db,
	{
		course,
		scenario,
		personId,
		walkId,
		wanted,
		hasWaited = false,
		now,
	}: LearningContext & { scenario: Scenario; walkId: ScenarioWalkId; wanted: WantedChoice; hasWaited?: boolean },
): Promise<ChoiceOutcome> {
	return db.transaction().execute(async (trx): Promise<ChoiceOutcome> => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const owner = { personId, courseId: course.id, scenarioId: scenario.id }
		const walk = await claimScenarioWalk(trx, walkId, owner, at)
		if (!walk) return { kind: 'refused', reason: 'no-such-walk' }

		const decision = decideChoice(scenario, walk.choices, wanted)
		if (decision.kind !== 'chosen') return decision
		const wasLeft = walk.endedAt !== null
		if (wasLeft && !hasWaited) return { kind: 'refused', reason: 'walk-left' }

		const { number, sceneId, choiceId } = wanted
		await insertScenarioChoice(trx, { walkId, number, sceneId, choiceId, chosenAt: at })
		if (decision.endsWalk) await closeScenarioWalk(trx, walkId, at)
		return wasLeft ? { kind: 'behind' } : decision
	})
}
