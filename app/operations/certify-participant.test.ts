import { describe, expect, test } from 'vitest'
import {
	adoptCertificates,
	listCertificatesByPerson,
	listCertificatesByRunEnrolment,
	listCertificatesInRun,
} from '#db/queries/certificates'
import { listApprovalsByRun } from '#db/queries/certification-approvals'
import { listLatestLetters } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { givenAttempt, givenLearner, givenPerson } from '#db/seeds/build'
import { givenDigitalFormApproved, givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenPlanHandedIn, givenPlanReview } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse } from '~/domain/course.fixture'
import type { RunEnrolmentId } from '~/domain/ids'
import { smallPlan } from '~/domain/plan.fixture'
import { countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { type Certifying, certifyParticipant } from './certify-participant.server'
import { certifyParticipants } from './certify-participants.server'
import { confirmPrintedName } from './confirm-printed-name.server'

const now = new Date('2026-11-02T18:00:00Z')
const course = { ...smallCourse, plan: smallPlan }

async function givenCollege(db: Db) {
	const leader = { id: await givenLeader(db, { now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, audience: 'student', form: 'blended', leaderIds: [leader.id] })
	const certifying: Certifying = {
		...{ run, kind: 'student-certification', now, courseIn: () => course, publicUrl: 'https://kurs.eksempel.no' },
		approver: { ...leader, role: 'course-leader' },
		printedAs: (name) => (name.includes('李') ? null : name.trim()),
	}
	return { leader, run, certifying }
}

type College = Awaited<ReturnType<typeof givenCollege>>

/** A student of the run who meets every rule of the certification. */
async function givenStudentDone(db: Db, { run, leader }: College, name: string): Promise<RunEnrolmentId> {
	const { enrolmentId, personId } = await givenParticipant(db, { run, name, now })
	const learning = { course, personId, now }
	await givenAttempt(db, learning, course.finalTest)
	await givenDigitalFormApproved(db, { course, run, enrolmentId, now }, leader)
	await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, leader)
	const submissionId = await givenPlanHandedIn(db, learning)
	await givenPlanReview(db, { course, submissionId, reviewer: leader, verdict: 'approved', now })
	return enrolmentId
}

describe.each(engines)('certifying on %s', (engine) => {
	test('gives the certificate with everything that it was earned by, a letter, and a record', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const enrolmentId = await givenStudentDone(db, college, 'Ada')

		await certifyParticipant(db, { ...college.certifying, enrolmentId, exceptionReason: null })

		const [certificate] = await listCertificatesByRunEnrolment(db, enrolmentId)
		expect(certificate).toMatchObject({
			...{ kind: 'student-certification', holderName: 'Ada', runEnrolmentId: enrolmentId },
			evidence: {
				form: 'blended',
				presentOn: [],
				digitalApprovedBy: { name: 'Lin Solberg', role: 'course-leader' },
				assignmentApprovedBy: { name: 'Lin Solberg', role: 'course-leader' },
				approvedBy: { name: 'Lin Solberg', role: 'course-leader', isException: false },
			},
		})
		const letters = await listLatestLetters(db, 10)
		expect(letters.filter(({ bodyText }) => bodyText.includes(certificate?.code ?? '?'))).toHaveLength(1)
		const audit = await db.selectFrom('auditEntry').select('action').where('subjectId', '=', enrolmentId).execute()
		expect(audit.map(({ action }) => action)).toContain('certification.approved')
	})

	test('gives each of a class one certificate when two leaders press at once', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const enrolmentIds: RunEnrolmentId[] = []
		for (const name of ['Ada', 'Grace', 'Kim']) enrolmentIds.push(await givenStudentDone(db, college, name))

		const [first, second] = await Promise.all([
			certifyParticipants(db, { ...college.certifying, enrolmentIds }),
			certifyParticipants(db, { ...college.certifying, enrolmentIds: [...enrolmentIds].reverse() }),
		])

		for (const id of enrolmentIds) {
			const kinds = [first.get(id)?.kind, second.get(id)?.kind].sort()
			expect(kinds).toEqual(['issued', 'refused'])
		}
		expect(await countRows(db, 'certificate')).toBe(3)
		expect(await listApprovalsByRun(db, college.run.id)).toHaveLength(3)
		expect((await listLatestLetters(db, 50)).filter(({ subject }) => subject.includes('beviset ditt'))).toHaveLength(3)
	})

	test('refuses who does not meet the rules, and says so of each', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const done = await givenStudentDone(db, college, 'Ada')
		const { enrolmentId: begun } = await givenParticipant(db, { run: college.run, name: 'Grace', now })

		const results = await certifyParticipants(db, { ...college.certifying, enrolmentIds: [done, begun] })

		expect(results.get(done)?.kind).toBe('issued')
		expect(results.get(begun)).toEqual({ kind: 'refused', reason: 'rules-not-met' })
	})

	test('an administrator’s exception states only what is met, and keeps the reason', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const { enrolmentId, personId } = await givenParticipant(db, { run: college.run, name: 'Grace', now })
		await givenAttempt(db, { course, personId, now }, course.finalTest)
		const noor = { id: await givenPerson(db, { name: 'Noor', now }), name: 'Noor Dahl', role: 'administrator' }
		const exceptionReason = 'Tok dag to ved et annet kontor.'

		const given = { ...college.certifying, approver: noor, enrolmentId, exceptionReason }
		const result = await certifyParticipant(db, given)

		expect(result).toMatchObject({
			kind: 'issued',
			certificate: {
				rules: [{ kind: 'final-test-passed' }],
				evidence: { approvedBy: { ...{ name: 'Noor Dahl', role: 'administrator' }, isException: true } },
			},
		})
		expect(await listApprovalsByRun(db, college.run.id)).toMatchObject([{ exceptionReason }])
	})

	test('refuses an exception for who meets the rules', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const enrolmentId = await givenStudentDone(db, college, 'Ada')

		const given = { ...college.certifying, enrolmentId, exceptionReason: 'Uten grunn, egentlig.' }

		expect(await certifyParticipant(db, given)).toEqual({ kind: 'refused', reason: 'rules-met' })
	})

	test('offers the students’ certification in runs for students alone', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const run = await givenRun(db, { course, now, audience: 'volunteer' })
		const { enrolmentId } = await givenParticipant(db, { run, now })

		const result = await certifyParticipant(db, { ...college.certifying, run, enrolmentId, exceptionReason: null })

		expect(result).toEqual({ kind: 'refused', reason: 'kind-not-offered' })
	})

	test('prints the name of the list for who has no account, and refuses what can’t be printed', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const olga = await givenParticipantOnPaper(db, { run: college.run, name: 'Olga Berg', now })
		const li = await givenParticipantOnPaper(db, { run: college.run, name: '李', now })
		for (const enrolmentId of [olga, li]) {
			await givenOutcomesSignedOff(db, { course, run: college.run, enrolmentId, now }, college.leader)
		}

		const certifying: Certifying = { ...college.certifying, kind: 'course' }
		const results = await certifyParticipants(db, { ...certifying, enrolmentIds: [olga, li] })

		expect(results.get(olga)).toMatchObject({ kind: 'issued', certificate: { holderName: 'Olga Berg' } })
		expect(results.get(li)).toEqual({ kind: 'refused', reason: 'name-not-printable' })
		expect(await certifyParticipants(db, { ...certifying, enrolmentIds: [olga] })).toEqual(
			new Map([[olga, { kind: 'refused', reason: 'already-held' }]]),
		)
		expect(await listLatestLetters(db, 10)).toEqual([])
	})

	test('a certificate follows the place in the run to the person who claims it, and is not issued again', async () => {
		const db = await createTestDb(engine)
		const college = await givenCollege(db)
		const enrolmentId = await givenParticipantOnPaper(db, { run: college.run, name: 'Olga Berg', now })
		await givenOutcomesSignedOff(db, { course, run: college.run, enrolmentId, now }, college.leader)
		await certifyParticipants(db, { ...college.certifying, kind: 'course', enrolmentIds: [enrolmentId] })
		const olga = await givenLearner(db, { course, name: 'Olga', now })

		await db.transaction().execute(async (trx) => {
			await trx.updateTable('runEnrolment').set({ personId: olga.personId }).where('id', '=', enrolmentId).execute()
			await adoptCertificates(trx, { enrolmentId, personId: olga.personId })
		})
		await confirmPrintedName(db, { ...olga, printedName: 'Olga Berg' })

		expect(await listCertificatesByPerson(db, olga.personId)).toHaveLength(1)
		expect(await listCertificatesInRun(db, college.run)).toHaveLength(1)
	})
})
