import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertRun, replaceRunLeaders, upsertRunDay } from '#db/queries/course-runs'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { PersonId, RunDayId, RunId } from '~/domain/ids'
import { makeInvitationCode } from '~/domain/run-code'
import type { RunPlan } from '~/domain/run-plan'
import { chance } from '~/lib/chance.server'
import { newToken } from '~/lib/secret-token.server'

/** Plans a run of the course as it is now. Gives its id; with the same `id` twice, by a double click, say, it is one run. */
export function planRun(
	db: Db,
	{
		course,
		plan,
		actorId,
		id = randomUUID() as RunId,
		now,
	}: { course: Course; plan: RunPlan; actorId: PersonId | null; id?: RunId; now: Date },
): Promise<RunId> {
	const { days, leaderIds, ...facts } = plan
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const isNew = await insertRun(trx, {
			...facts,
			id,
			courseId: course.id,
			courseVersion: course.version,
			invitationCode: makeInvitationCode(chance),
			createdAt: at,
			createdById: actorId,
			remindersOffAt: null,
			cancelledAt: null,
			cancellationReason: null,
		})
		if (!isNew) return id
		for (const [index, day] of days.entries()) {
			const dayId = randomUUID() as RunDayId
			await upsertRunDay(trx, { ...day, id: dayId, runId: id, number: index + 1, checkInSecret: newToken() })
		}
		await replaceRunLeaders(trx, id, leaderIds)
		await appendAuditEntry(trx, { actorId, action: 'run.created', subjectId: id, occurredAt: at })
		return id
	})
}
