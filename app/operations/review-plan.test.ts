import { describe, expect, test } from 'vitest'
import { listLatestLetters } from '#db/queries/letters'
import {
	countWaitingSubmissions,
	findLongestWaiting,
	findOwnPlanVerdict,
	listNewestPlans,
	listPlanReviews,
} from '#db/queries/plan-reviews'
import { listPlanSubmissions } from '#db/queries/plan-submissions'
import { listOwnRunFacts } from '#db/queries/run-facts'
import type { Db } from '#db/schema'
import { givenEverythingDone, givenLearner, givenPerson } from '#db/seeds/build'
import { givenPlanHandedIn } from '#db/seeds/build-plans'
import { givenLeader, givenOffice, givenParticipant, givenRun } from '#db/seeds/build-runs'
import type { LeadScope } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { PersonId, PlanSubmissionId } from '~/domain/ids'
import { courseWithPlan as course } from '~/domain/plan.fixture'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmPrintedName } from './confirm-printed-name.server'
import { reviewPlan } from './review-plan.server'

const now = new Date('2026-02-10T18:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const scopeOf = (personId: PersonId): LeadScope => ({ kind: 'led', personId, officeIds: [] })
const publicUrl = 'https://kurs.eksempel.no'

async function givenAdaInARun(db: Db) {
	const lin = await givenLeader(db, { now })
	const run = await givenRun(db, { course, now, leaderIds: [lin] })
	const { personId } = await givenParticipant(db, { run, now })
	return { lin, run, ada: { course, personId, now } }
}

/** Other letters go out too, to who gets a seat, say. */
async function lettersAboutPlans(db: Db) {
	return (await listLatestLetters(db, 50)).filter(({ subject }) => /plan/i.test(subject))
}

const word = { course, verdict: 'approved', comment: '', seenNumber: 0, publicUrl, now } as const
const lins = (lin: PersonId, submissionId: PlanSubmissionId) => ({
	...word,
	submissionId,
	scope: scopeOf(lin),
	reviewer: { id: lin, name: 'Lin Solberg' },
})

describe.each(engines)('plans that were handed in, on %s', (engine) => {
	test('a copy goes to the learner’s newest run, and to nobody without one', async () => {
		const db = await createTestDb(engine)
		const { run, ada } = await givenAdaInARun(db)
		await givenPlanHandedIn(db, ada)
		const newer = await givenRun(db, { course, now, beginsInDays: 30 })
		await givenParticipant(db, { run: newer, personId: ada.personId, now })
		await givenPlanHandedIn(db, { ...ada, now: later(1) })
		await givenPlanHandedIn(db, { ...ada, now: later(2) })

		const copies = await listPlanSubmissions(db, ada.personId, course.id)

		expect(copies.map(({ runId }) => runId)).toEqual([newer.id, run.id])
	})

	test('the queue has the newest copy of everybody in the leader’s runs, and nobody else’s', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		await givenPlanHandedIn(db, ada, ['først'])
		const newest = await givenPlanHandedIn(db, { ...ada, now: later(2) }, ['så'])
		const otherOffice = await givenOffice(db, 'innlandet', 'Innlandet')
		const kari = await givenLeader(db, { name: 'Kari', officeId: otherOffice, now })
		const whole: LeadScope = { kind: 'led', personId: kari, officeIds: [await givenOffice(db)] }

		for (const scope of [scopeOf(lin), whole, { kind: 'all' } as const]) {
			expect((await listNewestPlans(db, scope)).map(({ id, verdict }) => [id, verdict])).toEqual([[newest, null]])
			expect(await countWaitingSubmissions(db, scope)).toBe(1)
			expect(await findLongestWaiting(db, scope)).toMatchObject({ id: newest, handedInAt: later(2).toISOString() })
		}
		expect(await listNewestPlans(db, scopeOf(kari))).toEqual([])
		expect(await countWaitingSubmissions(db, scopeOf(kari))).toBe(0)
		expect(await findLongestWaiting(db, scopeOf(kari))).toBeUndefined()
	})

	test('the learner is told of the newest word on the newest copy, and of none where nothing came to a leader', async () => {
		const db = await createTestDb(engine)
		const { personId: kim } = await givenLearner(db, { course, name: 'Kim', now })
		await givenPlanHandedIn(db, { course, personId: kim, now })
		expect(await findOwnPlanVerdict(db, kim, course.id)).toBeUndefined()

		const { lin, ada } = await givenAdaInARun(db)
		const own = () => findOwnPlanVerdict(db, ada.personId, course.id)
		const id = await givenPlanHandedIn(db, ada)
		expect(await own()).toEqual({ verdict: null })
		await reviewPlan(db, { ...lins(lin, id), verdict: 'more-wanted', comment: 'Når?' })
		expect(await own()).toEqual({ verdict: 'more-wanted' })
		await reviewPlan(db, { ...lins(lin, id), seenNumber: 1, now: later(1) })
		expect(await own()).toEqual({ verdict: 'approved' })
		await givenPlanHandedIn(db, { ...ada, now: later(2) }, ['mer'])
		expect(await own()).toEqual({ verdict: null })
	})

	test('asking for more and approving later keeps both words, tells the learner twice and makes the fact', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada)
		const assignment = async () => (await listOwnRunFacts(db, ada.personId, course.id))[0]?.assignment

		expect(await assignment()).toBe('waiting')
		const asked = { ...lins(lin, id), verdict: 'more-wanted', comment: ' Hvem har nøkkelen? ' } as const
		expect(await reviewPlan(db, asked)).toEqual({ kind: 'reviewed', number: 1 })
		expect(await assignment()).toBe('more-wanted')
		expect(await reviewPlan(db, { ...lins(lin, id), seenNumber: 1, now: later(1) })).toEqual({
			kind: 'reviewed',
			number: 2,
		})
		expect(await assignment()).toBe('approved')

		const words = await listPlanReviews(db, [id])
		expect(words.map(({ verdict, comment }) => [verdict, comment])).toEqual([
			['more-wanted', 'Hvem har nøkkelen?'],
			['approved', ''],
		])
		const letters = await lettersAboutPlans(db)
		expect(letters.map(({ subject }) => subject).sort()).toEqual([
			'Kurslederen ber om litt mer i planen din',
			'Planen din er godkjent',
		])
		expect(letters.filter(({ bodyText }) => /nøkkelen/.test(bodyText))).toEqual([])
		const audit = await db.selectFrom('auditEntry').select('actorId').where('action', '=', 'plan.reviewed').execute()
		expect(audit).toEqual([{ actorId: lin }, { actorId: lin }])
	})

	test('who asks for more says what is missing', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada)

		const result = await reviewPlan(db, { ...lins(lin, id), verdict: 'more-wanted', comment: '  ' })

		expect(result).toEqual({ kind: 'refused', reason: 'comment-missing' })
		expect(await lettersAboutPlans(db)).toEqual([])
	})

	test('a copy outside of the leader’s scope is not there, nor is that of somebody who left the run', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada)
		const kari = await givenLeader(db, { name: 'Kari', now })

		expect(await reviewPlan(db, lins(kari, id))).toEqual({ kind: 'refused', reason: 'no-such-plan' })
		await db
			.updateTable('runEnrolment')
			.set({ withdrawnAt: later(1).toISOString() })
			.execute()
		expect(await reviewPlan(db, lins(lin, id))).toEqual({ kind: 'refused', reason: 'no-such-plan' })
		expect(await countWaitingSubmissions(db, scopeOf(lin))).toBe(0)
	})

	test('of two leaders at the same moment one is heard, and the other is told', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada)
		const kari = await givenPerson(db, { name: 'Kari', now })
		const karis = { ...lins(kari, id), scope: { kind: 'all' }, verdict: 'more-wanted', comment: 'Mer' } as const

		const results = await Promise.all([reviewPlan(db, lins(lin, id)), reviewPlan(db, karis)])

		expect(results.map(({ kind }) => kind).sort()).toEqual(['refused', 'reviewed'])
		expect(results).toContainEqual({ kind: 'refused', reason: 'reviewed-meanwhile' })
		expect(await listPlanReviews(db, [id])).toHaveLength(1)
		expect(await lettersAboutPlans(db)).toHaveLength(1)
	})

	test('however often the button is pressed, it is one word and one letter', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada)

		const results = await atOnce(8, () => reviewPlan(db, lins(lin, id)))

		expect(results.filter(({ kind }) => kind === 'reviewed')).toHaveLength(1)
		expect(results.filter(({ kind }) => kind === 'as-before')).toHaveLength(7)
		expect(await lettersAboutPlans(db)).toHaveLength(1)
	})

	test('a copy that the learner has replaced is not answered any more', async () => {
		const db = await createTestDb(engine)
		const { lin, ada } = await givenAdaInARun(db)
		const id = await givenPlanHandedIn(db, ada, ['først'])
		await givenPlanHandedIn(db, { ...ada, now: later(1) }, ['så'])

		expect(await reviewPlan(db, lins(lin, id))).toEqual({ kind: 'refused', reason: 'newer-copy' })
	})

	test('the approval that was missing issues the certificate, once', async () => {
		const db = await createTestDb(engine)
		const demanding = demandingThePlan(course)
		const { lin, ada } = await givenAdaInARun(db)
		const learning = { ...ada, course: demanding }
		await givenEverythingDone(db, learning)
		await confirmPrintedName(db, { ...learning, printedName: 'Ada Andersen' })
		const id = await givenPlanHandedIn(db, learning)
		const certificates = () => db.selectFrom('certificate').select('kind').execute()

		expect(await certificates()).toEqual([])
		await atOnce(4, () => reviewPlan(db, { ...lins(lin, id), course: demanding }))
		expect(await certificates()).toEqual([{ kind: 'course' }])
	})
})

/** The course with a certificate that comes by itself with an approved plan, in every form. */
function demandingThePlan(given: Course): Course {
	const rules = [{ kind: 'assignment-approved' }] as const
	const certificate = { ...(given.certificates[0] as Course['certificates'][number]), issued: 'when-earned' } as const
	return { ...given, certificates: [{ ...certificate, rules: { physical: rules, digital: rules, blended: rules } }] }
}
