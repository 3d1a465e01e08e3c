import type { CourseId, PersonId, ScenarioId, ScenarioWalkId, Timestamp } from '~/domain/ids'
import type { MadeChoice, ScenarioStanding, ScenarioWalk } from '~/domain/scenario-walk'
import type { Db } from '../schema'
import type { ScenarioChoiceTable, ScenarioWalkTable } from '../schema-practice'

/** One learner and one scenario of a course. */
export type WalkOwner = { personId: PersonId; courseId: CourseId; scenarioId: ScenarioId }

/** The learner's newest walks through this scenario, at most `limit`, with their choices: the open one first, then the newest. */
export async function listScenarioWalks(db: Db, owner: WalkOwner, limit: number): Promise<ScenarioWalk[]> {
	const walks = await db
		.selectFrom('scenarioWalk')
		.select(['id', 'startedAt', 'endedAt'])
		.where('personId', '=', owner.personId)
		.where('courseId', '=', owner.courseId)
		.where('scenarioId', '=', owner.scenarioId)
		.orderBy((eb) => eb.case().when('endedAt', 'is', null).then(0).else(1).end())
		.orderBy('startedAt', 'desc')
		.orderBy('id')
		.limit(limit)
		.execute()
	const choices = await listChoicesByWalk(
		db,
		walks.map(({ id }) => id),
	)
	return walks.map((walk) => ({ ...walk, choices: choices.get(walk.id) ?? [] }))
}

async function listChoicesByWalk(db: Db, walkIds: ScenarioWalkId[]): Promise<Map<ScenarioWalkId, MadeChoice[]>> {
	if (walkIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('scenarioChoice')
		.select(['walkId', 'sceneId', 'choiceId'])
		.where('walkId', 'in', walkIds)
		.orderBy('walkId')
		.orderBy('number')
		.execute()
	const choices = new Map<ScenarioWalkId, MadeChoice[]>()
	for (const { walkId, sceneId, choiceId } of rows) {
		choices.set(walkId, [...(choices.get(walkId) ?? []), { sceneId, choiceId }])
	}
	return choices
}

/** How the learner stands with each scenario of the course that was begun. A walk that ended before its first choice was no try. */
export async function listScenarioStandings(
	db: Db,
	personId: PersonId,
	courseId: CourseId,
): Promise<Map<ScenarioId, ScenarioStanding>> {
	const rows = await db
		.selectFrom('scenarioWalk')
		.select(['scenarioId'])
		.select((eb) => [
			eb.fn.countAll<number | string>().as('walks'),
			eb.fn.count<number | string>('endedAt').as('ended'),
		])
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where((eb) =>
			eb.or([
				eb('endedAt', 'is', null),
				eb.exists(eb.selectFrom('scenarioChoice').select('walkId').whereRef('walkId', '=', 'scenarioWalk.id')),
			]),
		)
		.groupBy('scenarioId')
		.execute()
	// PostgreSQL returns a count as a string, SQLite as a number.
	return new Map(
		rows.map(({ scenarioId, walks, ended }) => [
			scenarioId,
			{ isUnderWay: Number(walks) > Number(ended), timesTried: Number(ended) },
		]),
	)
}

/** Reads the learner's own walk and holds it until the transaction ends, so that each of its scenes is left once. */
export async function claimScenarioWalk(
	trx: Db,
	id: ScenarioWalkId,
	{ personId, courseId, scenarioId }: WalkOwner,
	at: Timestamp,
): Promise<ScenarioWalk | undefined> {
	const walk = await trx
		.updateTable('scenarioWalk')
		.set({ claimedAt: at })
		.where('id', '=', id)
		.where('personId', '=', personId)
		.where('courseId', '=', courseId)
		.where('scenarioId', '=', scenarioId)
		.returning(['id', 'startedAt', 'endedAt'])
		.executeTakeFirst()
	if (!walk) return undefined
	return { ...walk, choices: (await listChoicesByWalk(trx, [id])).get(id) ?? [] }
}

/**
 * Begins a walk, or keeps one that ended as it began. Gives false when the learner has one through this scenario open
 * already, or any walk of anybody has this id.
 */
export async function insertScenarioWalk(db: Db, walk: Omit<ScenarioWalkTable, 'claimedAt'>): Promise<boolean> {
	const result = await db
		.insertInto('scenarioWalk')
		.values({ ...walk, claimedAt: walk.startedAt })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** Keeps a choice; gives false when one has that number in the walk already. */
export async function insertScenarioChoice(db: Db, choice: ScenarioChoiceTable): Promise<boolean> {
	const result = await db
		.insertInto('scenarioChoice')
		.values(choice)
		.onConflict((conflict) => conflict.columns(['walkId', 'number']).doNothing())
		.executeTakeFirst()
	return Number(result.numInsertedOrUpdatedRows) > 0
}

/** The walk has come to an end, or was left for a new one. What has ended before keeps its time. */
export async function closeScenarioWalk(db: Db, id: ScenarioWalkId, at: Timestamp): Promise<void> {
	await db.updateTable('scenarioWalk').set({ endedAt: at }).where('id', '=', id).where('endedAt', 'is', null).execute()
}
