import {
	claimBatch,
	updateBatchFinished,
	updateBatchItemFailed,
	updateBatchItemsDone,
} from '#db/queries/certificate-batch-work'
import { insertBatch } from '#db/queries/certificate-batches'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenCertified } from '#db/seeds/build-certification'
import { givenInstitution, givenLeader, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { keptFailure } from '~/domain/certificate-batch'
import { batchPath, institutionBatchPath } from '~/domain/certificate-batch-paths'
import type { Course } from '~/domain/course'
import { certificationPath, institutionRunPath } from '~/domain/run-paths'
import type { Sight } from './sight'

/** Certificates in bulk: in the making, and done with files that are gone and names that can't be printed. */
export async function batchSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const leaderId = await givenLeader(db, { name: 'Lin', now })
	const noorId = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const institutionId = await givenInstitution(db)
	const contactId = await givenPerson(db, { name: 'Sol', roles: [{ role: 'college-contact', institutionId }], now })
	const run = await givenRun(db, { course, now, institutionId, leaderIds: [leaderId], title: 'Bevis i mengde' })
	const enrolmentId = await givenParticipantOnPaper(db, { run, name: 'Olga Berg', now })
	const approver = { id: noorId, name: 'Noor' }
	const exceptionReason = 'Tok kurset i en annen by i fjor.'
	const { id } = await givenCertified(
		db,
		{ course, run, enrolmentId, now },
		{ kind: 'course', approver, exceptionReason },
	)
	const given = { db, runId: run.id, requestedById: leaderId, now }
	const underWay = { id: await givenBatch({ ...given, certificates: Array(50).fill(id), done: 31, failed: 1 }) }
	const done = {
		id: await givenBatch({ ...given, certificates: Array(3).fill(id), done: 2, failed: 1, isFinished: true }),
	}
	return [
		{ name: 'certification with files in bulk', path: `${certificationPath(run)}?bevis=course`, personId: leaderId },
		{ name: 'certificates in bulk under way', path: batchPath(run, underWay), personId: leaderId },
		{ name: 'certificates in bulk that are done', path: batchPath(run, done), personId: leaderId },
		{ name: 'a run with files, for the contact', path: institutionRunPath(run), personId: contactId },
		{ name: 'certificates in bulk for the contact', path: institutionBatchPath(run, done), personId: contactId },
	]
}

/** A job that nobody works on: its claim lies in the future. */
async function givenBatch({
	db,
	runId,
	requestedById,
	now,
	certificates,
	done,
	failed,
	isFinished = false,
}: {
	db: Db
	runId: Parameters<typeof insertBatch>[1]['runId']
	requestedById: Parameters<typeof insertBatch>[1]['requestedById']
	now: Date
	certificates: Parameters<typeof insertBatch>[2]
	done: number
	failed: number
	isFinished?: boolean
}): Promise<string> {
	const id = crypto.randomUUID()
	const at = now.toISOString()
	const claimedAt = new Date(now.getTime() + 24 * 3_600_000).toISOString()
	const earlier = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()
	await db.transaction().execute(async (trx) => {
		await insertBatch(trx, { id, runId, kind: 'course', requestedById, createdAt: at }, certificates)
		await claimBatch(trx, id, { at: claimedAt, claimedBefore: at })
		for (let number = 1; number <= done; number++) await updateBatchItemsDone(trx, id, [number], earlier(done - number))
		for (let number = done + 1; number <= done + failed; number++) {
			await updateBatchItemFailed(trx, id, number, keptFailure({ letters: ['李'] }))
		}
		if (isFinished) await updateBatchFinished(trx, id, { claimedAt, at })
	})
	return id
}
