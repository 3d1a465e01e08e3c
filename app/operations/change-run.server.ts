import { randomUUID } from 'node:crypto'
import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun, deleteRunDay, findRun, replaceRunLeaders, updateRun, upsertRunDay } from '#db/queries/course-runs'
import { insertLetter } from '#db/queries/letters'
import { listRunAddressees } from '#db/queries/run-addressees'
import { countPlaces } from '#db/queries/run-enrolments'
import { listDaysWithMarks } from '#db/queries/run-planning'
import type { Db } from '#db/schema'
import { type CourseRun, withoutLinks } from '~/domain/course-run'
import type { PersonId, RunDayId, RunId } from '~/domain/ids'
import { type ChangeRefusal, decideChange, removedDays, runDifferences } from '~/domain/run-change'
import type { RunPlan } from '~/domain/run-plan'
import { inLanguage } from '~/i18n/language-at-hand'
import { newToken } from '~/lib/secret-token.server'
import { changeInWords } from '~/mail/run-changes'
import { changeLetter } from '~/mail/run-letters'
import { fillSeats } from './fill-seats.server'

/** The run is changed: how many were told of it, and how many moved up; or why it is as it was. */
export type ChangeResult =
	| { kind: 'changed'; told: number; movedUp: number }
	| { kind: 'refused'; reason: 'no-such-run' }
	| ({ kind: 'refused' } & ChangeRefusal)

/**
 * Changes a run to what is planned. Whoever is in it is told when days, times, places, links or the form are others than
 * before and the run is not over; new seats go to those who wait. Whoever calls this has made sure that the actor may.
 */
export function changeRun(
	db: Db,
	given: { runId: RunId; plan: RunPlan; seenRevision: number; actorId: PersonId; publicUrl: string; now: Date },
): Promise<ChangeResult> {
	const { runId, plan, seenRevision, actorId, publicUrl, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const before = await claimRun(trx, runId, at)
		if (!before) return { kind: 'refused', reason: 'no-such-run' }
		const seated = (await countPlaces(trx, [runId])).get(runId)?.seated ?? 0
		const daysWithMarks = await listDaysWithMarks(trx, runId)
		const decision = decideChange(before, plan, { seenRevision, seated, daysWithMarks })
		if (decision.kind === 'refused') return decision

		await writePlan(trx, before, plan)
		await appendAuditEntry(trx, { actorId, action: 'run.changed', subjectId: runId, occurredAt: at })
		const run = (await findRun(trx, runId)) ?? before
		const told = await tellOfChanges(trx, { before, run, publicUrl, now })
		return { kind: 'changed', told, movedUp: await fillSeats(trx, run, { publicUrl, now }) }
	})
}

async function writePlan(trx: Db, before: CourseRun, { days, leaderIds, ...facts }: RunPlan): Promise<void> {
	await updateRun(trx, before.id, facts)
	for (const { id } of removedDays(before.days, days)) await deleteRunDay(trx, before.id, id)
	for (const [index, { id, ...day }] of days.entries()) {
		// An id that is not of this run, from a form that somebody has tampered with, makes a day of its own.
		const isOwn = id !== undefined && before.days.some((known) => known.id === id)
		const dayId = isOwn ? id : (randomUUID() as RunDayId)
		await upsertRunDay(trx, { ...day, id: dayId, runId: before.id, number: index + 1, checkInSecret: newToken() })
	}
	await replaceRunLeaders(trx, before.id, leaderIds)
}

async function tellOfChanges(
	trx: Db,
	{ before, run, publicUrl, now }: { before: CourseRun; run: CourseRun; publicUrl: string; now: Date },
): Promise<number> {
	const at = now.toISOString()
	if (at > run.endsAt) return 0
	const ofSeated = { run, differences: runDifferences(before, run) }
	const ofWaiting = { run: withoutLinks(run), differences: runDifferences(withoutLinks(before), withoutLinks(run)) }
	let told = 0
	for (const to of await listRunAddressees(trx, run.id)) {
		const { run, differences } = to.seatAt === null ? ofWaiting : ofSeated
		if (!to.email || differences.length === 0) continue
		const letter = inLanguage(to.language ?? 'nb', () =>
			changeLetter({ run, to, publicUrl, changes: differences.map(changeInWords) }),
		)
		await insertLetter(trx, { to: to.email, letter, at })
		told += 1
	}
	return told
}
