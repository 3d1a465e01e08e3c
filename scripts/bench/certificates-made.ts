import { randomUUID } from 'node:crypto'
import type { Db } from '#db/schema'
import { givenRun } from '#db/seeds/build-runs'
import { makeCertificateCode } from '~/domain/certificate-code'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { CertificateId, PersonId, RunEnrolmentId } from '~/domain/ids'
import { textIn } from '~/domain/language'
import { chance } from '~/lib/chance.server'

const rowsAtOnce = 200

/** A run with so many people on paper who all have the certificate of the course. Written in bulk. */
export async function makeCertificates(
	db: Db,
	course: Course,
	{ people, leaderId, now }: { people: number; leaderId: PersonId; now: Date },
): Promise<{ run: CourseRun; ids: CertificateId[] }> {
	const run = await givenRun(db, { course, now, title: 'Bevis i mengde', leaderIds: [leaderId], seats: null })
	const [rules] = course.certificates
	if (!rules) throw new Error('The course gives no certificate')
	const at = now.toISOString()
	const made = Array.from({ length: people }, (_one, index) => {
		const name = `Åse Bjørnsdatter Ødegård ${index + 1}`
		const enrolmentId = randomUUID() as RunEnrolmentId
		const place = {
			...{ id: enrolmentId, runId: run.id, personId: null, name, email: null, reference: `student-${index + 1}` },
			...{ source: 'leader' as const, addedById: null, createdAt: at, claimedAt: at, seatAt: at, waitingAt: null },
			...{ withdrawnAt: null, claimCode: null, lettersToken: randomUUID(), lettersStoppedAt: null },
			attendance: '',
		}
		const evidence = { form: run.form, presentOn: [], digitalApprovedBy: null, assignmentApprovedBy: null }
		const certificate = {
			...{ id: randomUUID() as CertificateId, code: makeCertificateCode(chance), personId: null, courseId: course.id },
			...{ courseVersion: course.version, kind: rules.kind, holderName: name, kindTitle: rules.title },
			...{ courseTitle: course.title, hours: course.hours, issuer: course.issuer, language: course.language },
			rules: JSON.stringify(rules.rules[run.form]),
			outcomes: JSON.stringify(course.outcomes.map(({ text }) => textIn(text, course.language))),
			...{ issuedAt: at, runEnrolmentId: enrolmentId },
			evidence: JSON.stringify({ ...evidence, approvedBy: null }),
		}
		return { place, certificate }
	})
	await db.transaction().execute(async (trx) => {
		for (let from = 0; from < people; from += rowsAtOnce) {
			const some = made.slice(from, from + rowsAtOnce)
			await trx
				.insertInto('runEnrolment')
				.values(some.map(({ place }) => place))
				.execute()
			// Columns that say what becomes of a certificate later are null.
			await trx
				.insertInto('certificate')
				.values(some.map(({ certificate }) => certificate) as never)
				.execute()
		}
	})
	return { run, ids: made.map(({ certificate }) => certificate.id) }
}
