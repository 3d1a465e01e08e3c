import { db } from '#db/connection.server'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { findRun } from '#db/queries/course-runs'
import { type Certificate, type CertificateWay, languagesOf, ruleStandings, waysOf } from '~/domain/certificate'
import { refusalOfOwnCorrections } from '~/domain/certificate-correction'
import type { CertificateRules } from '~/domain/certificate-rules'
import { isOfferedIn } from '~/domain/certification'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunId } from '~/domain/ids'
import type { LearningFacts } from '~/domain/progress'
import { now } from '~/lib/clock.server'
import { publicUrl } from '~/portal.server'
import { sharePath, verificationPath } from '~/ui/paths'
import { linkedInLink } from './linked-in'
import { rulesToMeet } from './rules-to-meet'

/**
 * Every kind of certificate of the course that concerns the learner: held already, or with what is left on the way that
 * it is earned on, which is the newest run that offers it, or the course on the web. Kinds for students concern who is
 * in a run for students, and who holds one.
 */
export async function ownCertificates(course: Course, personId: PersonId, facts: LearningFacts) {
	const [held, ...runs] = await Promise.all([
		listCertificatesByPerson(db, personId),
		...facts.runs.map(({ runId }) => findRun(db, runId)),
	])
	const runById = new Map(runs.flatMap((run): [RunId, CourseRun][] => (run ? [[run.id, run]] : [])))
	return course.certificates.flatMap((rules) => {
		const certificate = held.find(({ courseId, kind }) => courseId === course.id && kind === rules.kind)
		const way = wayTo(rules, facts, runById)
		if (!certificate && !way) return []
		const run = way?.run ? runById.get(way.run.runId) : undefined
		return [
			{
				...{ kind: rules.kind, title: rules.title, issued: rules.issued },
				form: way?.form ?? 'digital',
				run: run ? { title: run.title } : null,
				certificate: certificate
					? {
							...{ code: certificate.code, holderName: certificate.holderName, issuedAt: certificate.issuedAt },
							isRevoked: certificate.revokedAt !== null,
							mayCorrectName: refusalOfOwnCorrections(certificate, now()) === null,
							sharing: sharingOf(certificate),
						}
					: null,
				rules: way ? rulesToMeet(course, ruleStandings(course, rules, facts, way), facts) : [],
			},
		]
	})
}

/** The ways to show a certificate to others. */
function sharingOf(certificate: Certificate) {
	return {
		languages: languagesOf(certificate),
		shareUrl: publicUrl + sharePath(certificate.code),
		linkedIn: linkedInLink(certificate, { certUrl: publicUrl + verificationPath(certificate.code) }),
	}
}

/** One kind of certificate as its learner sees it. */
export type OwnCertificate = Awaited<ReturnType<typeof ownCertificates>>[number]

function wayTo(
	rules: CertificateRules,
	facts: LearningFacts,
	runs: ReadonlyMap<RunId, CourseRun>,
): CertificateWay | undefined {
	return waysOf(facts).find(({ run }) => {
		const held = run && runs.get(run.runId)
		return held ? isOfferedIn(rules, held) : rules.issued === 'when-earned'
	})
}
