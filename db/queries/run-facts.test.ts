import { describe, expect, test } from 'vitest'
import type { PlanSubmissionId } from '~/domain/ids'
import { courseWithPlan as course } from '~/domain/plan.fixture'
import { createTestDb, engines } from '../../tests/support/database'
import { givenPlanHandedIn, givenPlanReview } from '../seeds/build-plans'
import { givenLeader, givenParticipant, givenRun } from '../seeds/build-runs'
import { findVouchers } from './certificate-vouchers'
import { listRunFacts } from './run-facts'

const start = new Date('2026-02-10T18:00:00Z')

/** What happens to a plan, an hour apart: a copy is handed in, or a leader says something of the newest one. */
type Step = 'handed-in' | 'approved' | 'more-wanted'

const ways: readonly (readonly [state: string, voucher: string | null, steps: readonly Step[]])[] = [
	['none', null, []],
	['waiting', null, ['handed-in']],
	['more-wanted', null, ['handed-in', 'more-wanted']],
	['waiting', null, ['handed-in', 'more-wanted', 'handed-in']],
	['approved', 'Lin', ['handed-in', 'more-wanted', 'handed-in', 'approved']],
	['approved', 'Lin', ['handed-in', 'approved', 'handed-in']],
	['approved', 'Lin', ['handed-in', 'approved', 'handed-in', 'handed-in']],
	['more-wanted', null, ['handed-in', 'approved', 'handed-in', 'more-wanted']],
	['waiting', null, ['handed-in', 'approved', 'handed-in', 'more-wanted', 'handed-in']],
	['more-wanted', null, ['handed-in', 'approved', 'more-wanted']],
	['waiting', null, ['handed-in', 'approved', 'more-wanted', 'handed-in']],
	['approved', 'Lin', ['handed-in', 'approved', 'handed-in', 'more-wanted', 'handed-in', 'approved']],
]

describe.each(engines)('how a plan stands on %s', (engine) => {
	test.each(ways)('is %s, and vouched for by %s, after %j', async (state, voucher, steps) => {
		const db = await createTestDb(engine)
		const leaderId = await givenLeader(db, { now: start })
		const run = await givenRun(db, { course, now: start, leaderIds: [leaderId] })
		const { personId, enrolmentId } = await givenParticipant(db, { run, now: start })
		const reviewer = { id: leaderId, name: 'Lin' }
		let newest: { submissionId: PlanSubmissionId; seenNumber: number } | undefined
		for (const [index, step] of steps.entries()) {
			const now = new Date(start.getTime() + (index + 1) * 3_600_000)
			if (step === 'handed-in') {
				const text = `Vi møtes på biblioteket klokka ${index + 10}.`
				newest = { submissionId: await givenPlanHandedIn(db, { course, personId, now }, [text]), seenNumber: 0 }
			} else if (newest) {
				await givenPlanReview(db, { course, ...newest, reviewer, verdict: step, now })
				newest.seenNumber++
			}
		}

		const facts = (await listRunFacts(db, run.id)).get(enrolmentId)
		const { assignment } = await findVouchers(db, { runId: run.id, runEnrolmentId: enrolmentId, personId })

		expect([facts?.assignment, assignment?.name ?? null]).toEqual([state, voucher])
	})
})
