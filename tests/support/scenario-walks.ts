import { listScenarioWalks } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import type { Learning } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import type { ScenarioWalkId } from '~/domain/ids'
import { smallScenario as scenario } from '~/domain/scenario.fixture'
import { beginScenario } from '~/operations/begin-scenario.server'

/** Choices in the small scenario: two in its first scene, and one in the scene that waiting leads to. */
export const waiting = { number: 1, sceneId: 'start', choiceId: 'vente' }
export const speaking = { number: 1, sceneId: 'start', choiceId: 'snakke' }
export const waitingAgain = { number: 2, sceneId: 'stille', choiceId: 'vente' }

/** The learner's newest walks through the small scenario, the newest first. */
export function walksOf(db: Db, { personId }: Learning) {
	return listScenarioWalks(db, { personId, courseId: course.id, scenarioId: scenario.id }, 10)
}

/** Begins, as the page with this walk on it would with the network there, and gives the walk that is open then. */
export async function begun(
	db: Db,
	learning: Learning,
	seenWalkId: ScenarioWalkId | null = null,
): Promise<ScenarioWalkId> {
	await beginScenario(db, { ...learning, scenario, seenWalkId })
	const [newest] = await walksOf(db, learning)
	return newest?.id ?? ('' as ScenarioWalkId)
}
