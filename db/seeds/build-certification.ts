import type { CertificateKind } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunEnrolmentId } from '~/domain/ids'
import type { Vouched } from '~/domain/sign-off'
import { type CertificationResult, certifyParticipant } from '~/operations/certify-participant.server'
import { vouch } from '~/operations/vouch.server'
import type { Db } from '../schema'

/** A run of a course with one of its participants. */
export type PlaceInRun = { course: Course; run: CourseRun; enrolmentId: RunEnrolmentId; now: Date }

/** A leader vouches for outcomes of a participant, all of the course's where none are named. */
export async function givenOutcomesSignedOff(
	db: Db,
	{ course, ...place }: PlaceInRun,
	leader: { id: PersonId; name: string },
	outcomeIds = course.outcomes.map(({ id }) => id),
): Promise<void> {
	for (const outcomeId of outcomeIds) {
		await givenVouched(db, { course, ...place }, leader, { kind: 'outcome', outcomeId })
	}
}

/** A leader vouches for the digital form of a participant. */
export function givenDigitalFormApproved(
	db: Db,
	place: PlaceInRun,
	leader: { id: PersonId; name: string },
): Promise<void> {
	return givenVouched(db, place, leader, { kind: 'digital-form' })
}

async function givenVouched(
	db: Db,
	{ course, ...place }: PlaceInRun,
	leader: { id: PersonId; name: string },
	vouched: Vouched,
): Promise<void> {
	const result = await vouch(db, { ...place, vouched, note: '', leader, courseIn: () => course })
	if (result.kind === 'refused') throw new Error(`The leader can't vouch: ${result.reason}`)
}

/** A leader certifies a participant who meets the rules; with a reason an administrator does it against them. */
export async function givenCertified(
	db: Db,
	{ course, ...place }: PlaceInRun,
	{
		kind,
		approver,
		exceptionReason = null,
		publicUrl = 'http://localhost:3000',
	}: {
		kind: CertificateKind
		approver: { id: PersonId; name: string }
		exceptionReason?: string | null
		publicUrl?: string
	},
): Promise<Extract<CertificationResult, { kind: 'issued' }>['certificate']> {
	const result = await certifyParticipant(db, {
		...place,
		...{ kind, exceptionReason, courseIn: () => course, publicUrl },
		approver: { ...approver, role: exceptionReason === null ? 'course-leader' : 'administrator' },
		printedAs: (name) => name,
	})
	if (result.kind === 'refused') throw new Error(`The participant can't be certified: ${result.reason}`)
	return result.certificate
}
