import { claimEnrolment } from '#db/queries/enrolments'
import { claimScenarioWalk, closeScenarioWalk, insertScenarioChoice } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import type { ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { type ChoiceDecision, decideChoice, type WantedChoice } from '~/domain/scenario-walk'
import type { LearningContext, NotEnrolled } from './record-fact.server'

/** What became of a choice; `no-such-walk` when the learner has none with this id. */
export type ChoiceOutcome = ChoiceDecision | { kind: 'refused'; reason: 'no-such-walk' | 'walk-left' } | NotEnrolled

/**
 * Makes a choice in a walk, and ends the walk when the choice leads to an ending. Each scene of a walk is left once:
 * double clicks, the back button and other tabs change nothing. In a walk that was left for a new one nothing is chosen
 * any more.
 */
export function chooseInScenario(
	db: Db,
	{
		course,
		scenario,
		personId,
		walkId,
		wanted,
		now,
	}: LearningContext & { scenario: Scenario; walkId: ScenarioWalkId; wanted: WantedChoice },
): Promise<ChoiceOutcome> {
	return db.transaction().execute(async (trx): Promise<ChoiceOutcome> => {
		const at = now.toISOString()
		if (!(await claimEnrolment(trx, personId, course.id, at))) return { kind: 'refused', reason: 'not-enrolled' }

		const owner = { personId, courseId: course.id, scenarioId: scenario.id }
		const walk = await claimScenarioWalk(trx, walkId, owner, at)
		if (!walk) return { kind: 'refused', reason: 'no-such-walk' }

		const decision = decideChoice(scenario, walk.choices, wanted)
		if (decision.kind !== 'chosen') return decision
		if (walk.endedAt !== null) return { kind: 'refused', reason: 'walk-left' }

		const { number, sceneId, choiceId } = wanted
		await insertScenarioChoice(trx, { walkId, number, sceneId, choiceId, chosenAt: at })
		if (decision.endsWalk) await closeScenarioWalk(trx, walkId, at)
		return decision
	})
}
