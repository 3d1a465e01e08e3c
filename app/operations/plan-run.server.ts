import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertRun, replaceRunLeaders, upsertRunDay } from '#db/queries/course-runs'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun, RunDay } from '~/domain/course-run'
import type { PersonId, RunDayId, RunId } from '~/domain/ids'
import { makeInvitationCode } from '~/domain/run-code'
import { chance } from '~/lib/chance.server'
import { newToken } from '~/lib/secret-token.server'

/** What a leader decides about a run. */
export type RunPlan = Pick<
	CourseRun,
	| 'title'
	| 'form'
	| 'audience'
	| 'districtOfficeId'
	| 'institutionId'
	| 'information'
	| 'seats'
	| 'access'
	| 'enrolmentClosesAt'
	| 'beginsAt'
	| 'endsAt'
> & {
	readonly days: readonly Omit<RunDay, 'id' | 'number'>[]
	readonly leaderIds: readonly PersonId[]
}

/** Plans a run of the course as it is now. Gives its id. */
export function planRun(
	db: Db,
	{ course, plan, actorId, now }: { course: Course; plan: RunPlan; actorId: PersonId | null; now: Date },
): Promise<RunId> {
	const { days, leaderIds, ...facts } = plan
	return db.transaction().execute(async (trx) => {
		const id = randomUUID() as RunId
		const at = now.toISOString()
		await insertRun(trx, {
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
		for (const [index, day] of days.entries()) {
			const dayId = randomUUID() as RunDayId
			await upsertRunDay(trx, { ...day, id: dayId, runId: id, number: index + 1, checkInSecret: newToken() })
		}
		await replaceRunLeaders(trx, id, leaderIds)
		await appendAuditEntry(trx, { actorId, action: 'run.created', subjectId: id, occurredAt: at })
		return id
	})
}
