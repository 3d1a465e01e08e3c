import { randomUUID } from 'node:crypto'
import { findVouchers } from '#db/queries/certificate-vouchers'
import { listImagesOnCertificates } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import type {
	Certificate,
	CertificateEvidence,
	CertificateTexts,
	CertificateWay,
	RuleStanding,
} from '~/domain/certificate'
import { makeCertificateCode } from '~/domain/certificate-code'
import { newestLayout } from '~/domain/certificate-layout'
import type { CertificateRules } from '~/domain/certificate-rules'
import type { Course } from '~/domain/course'
import type { CertificateId, PersonId } from '~/domain/ids'
import { type Language, textIn } from '~/domain/language'
import { chance } from '~/lib/chance.server'
import { osloDate } from '~/lib/oslo-time'

/** What was decided about a certificate; `standings` are the rules that it states. */
export type DecidedCertificate = {
	readonly course: Course
	readonly rules: CertificateRules
	readonly personId: PersonId | null
	/** What the holder reads in, whoever's act made the certificate. */
	readonly language: Language
	readonly printedName: string
	readonly way: CertificateWay
	readonly standings: readonly RuleStanding[]
	readonly approvedBy: CertificateEvidence['approvedBy']
	readonly now: Date
}

/** Every fact as it stands now, of the version that the learner began on, in all languages of the course; the holder's is its own. */
export async function freezeCertificate(trx: Db, decided: DecidedCertificate): Promise<Certificate> {
	const { course, rules, printedName, way, standings, now } = decided
	const language = course.languages.includes(decided.language) ? decided.language : 'nb'
	return {
		id: randomUUID() as CertificateId,
		code: makeCertificateCode(chance),
		courseId: course.id,
		courseVersion: course.version,
		kind: rules.kind,
		holderName: printedName,
		...textsIn(decided, language),
		hours: course.hours,
		issuer: course.issuer,
		language,
		texts: Object.fromEntries(course.languages.map((each) => [each, textsIn(decided, each)])),
		images: way.run ? await listImagesOnCertificates(trx, way.run.runId) : [],
		rules: standings.map(({ rule }) => rule),
		issuedAt: now.toISOString(),
		layout: newestLayout,
		runEnrolmentId: way.run?.runEnrolmentId ?? null,
		evidence: await evidenceOf(trx, decided),
	}
}

function textsIn({ course, rules }: DecidedCertificate, language: Language): CertificateTexts {
	return {
		kindTitle: textIn(rules.titles, language),
		courseTitle: textIn(course.titles, language),
		outcomes: course.outcomes.map(({ text }) => textIn(text, language)),
	}
}

/** Who vouched is stated only for rules that the certificate states. */
async function evidenceOf(
	trx: Db,
	{ personId, way: { form, run }, standings, approvedBy }: DecidedCertificate,
): Promise<CertificateEvidence> {
	const presentOn = (run?.days ?? []).flatMap((day) => (day.isPresent ? [osloDate(day.startsAt)] : []))
	const vouchers = run ? await findVouchers(trx, { ...run, personId }) : { digital: null, assignment: null }
	const states = (kind: string) => standings.some(({ rule }) => rule.kind === kind)
	return {
		form,
		presentOn: [...new Set(presentOn)],
		digitalApprovedBy: states('present-or-digital-approved') ? vouchers.digital : null,
		assignmentApprovedBy: states('assignment-approved') ? vouchers.assignment : null,
		approvedBy,
	}
}
