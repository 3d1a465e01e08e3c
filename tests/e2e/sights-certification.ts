import type { Db } from '#db/schema'
import { givenAttempt, givenPerson } from '#db/seeds/build'
import { givenCertified, givenDigitalFormApproved, givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenPlanHandedIn, givenPlanReview } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import {
	certificationApprovalPath,
	certificationExceptionPath,
	certificationPath,
	participantPath,
} from '~/domain/run-paths'
import { courseCertificatePath, outcomeLedgerPath } from '~/ui/paths'
import type { Sight } from './sight'

/** Outcomes and certification in their main states, for learners, leaders and administrators. */
export async function certificationSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const leaderId = await givenLeader(db, { name: 'Lin', now })
	const lin = { id: leaderId, name: 'Lin Solberg' }
	const noorId = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const plan = { course, now, leaderIds: [leaderId] }
	const run = await givenRun(db, { ...plan, title: 'Sertifisering for studenter', audience: 'student' })
	const empty = await givenRun(db, { ...plan, title: 'Kurs uten deltakere', form: 'physical' })
	const { enrolmentId, personId } = await givenParticipant(db, { run, name: 'Ada', now })
	const done = await givenParticipant(db, { run, name: 'Grace', now })
	const onPaper = await givenParticipantOnPaper(db, { run, name: 'Olga Berg', now })

	const learning = { course, personId: done.personId, now }
	await givenAttempt(db, learning, course.finalTest)
	await givenDigitalFormApproved(db, { course, run, enrolmentId: done.enrolmentId, now }, lin)
	await givenOutcomesSignedOff(db, { course, run, enrolmentId: done.enrolmentId, now }, lin)
	const submissionId = await givenPlanHandedIn(db, learning)
	await givenPlanReview(db, { course, submissionId, reviewer: lin, verdict: 'approved', now })
	const paper = { course, run, enrolmentId: onPaper, now }
	await givenOutcomesSignedOff(
		db,
		paper,
		lin,
		course.outcomes.slice(0, 3).map(({ id }) => id),
	)
	const exceptionReason = 'Tok dag to ved et annet kontor i fjor.'
	await givenCertified(db, paper, { kind: 'course', approver: { id: noorId, name: 'Noor Dahl' }, exceptionReason })

	const approval = `${certificationApprovalPath(run)}?bevis=student-certification`
	const as = (person: typeof leaderId, sights: [string, string][]) =>
		sights.map(([name, path]): Sight => ({ name, path, personId: person }))
	return [
		...as(leaderId, [
			['a participant who is on the way', participantPath(run, { id: enrolmentId })],
			['a participant who has everything', participantPath(run, { id: done.enrolmentId })],
			['a participant without an account, by exception', participantPath(run, { id: onPaper })],
			['an outcome to sign off', `${participantPath(run, { id: enrolmentId })}/laringsmal/${course.outcomes[0]?.id}`],
			['certification of students', certificationPath(run)],
			['certification with a result', `${certificationPath(run)}?bevis=course&utstedt=2&hadde=${onPaper}`],
			['certification of nobody', certificationPath(empty)],
			['names to approve', `${approval}&alle=1`],
			['nobody to approve', approval],
		]),
		...as(noorId, [['an exception', certificationExceptionPath(run, { id: enrolmentId }, 'student-certification')]]),
		...as(personId, [
			['one’s outcomes in a blended run', outcomeLedgerPath(course)],
			['the certificates that a student can get', courseCertificatePath(course)],
		]),
	]
}
