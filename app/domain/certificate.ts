import type { CertificateLayout } from './certificate-layout'
import type { CertificateRule, CertificateRules } from './certificate-rules'
import { type Course, lessonsOf } from './course'
import type { RunForm } from './course-run'
import { asOf } from './course-version'
import type { CertificateId, CourseId, RunEnrolmentId, Timestamp } from './ids'
import { type Language, languages } from './language'
import { outcomeLedger } from './outcome-ledger'
import { type LearningFacts, standingOf } from './progress'
import { reaches } from './quiz/grade'
import type { RunFacts } from './run-facts'

/** A demand of a certificate and how far a learner has met it: `done` of `total`. */
export type RuleStanding = {
	readonly rule: CertificateRule
	readonly done: number
	readonly total: number
	readonly isMet: boolean
}

/** A way to a certificate: the form of the course, and the run in which it is taken; null for the self-paced course. */
export type CertificateWay = { readonly form: RunForm; readonly run: RunFacts | null }

/** Every way that stands open to a learner: through each of their runs, the newest first, and always the self-paced one. */
export function waysOf(facts: Pick<LearningFacts, 'runs'>): CertificateWay[] {
	return [...facts.runs.map((run) => ({ form: run.form, run })), { form: 'digital', run: null }]
}

/** How each demand stands on this way, in the order of the rules. */
export function ruleStandings(
	newest: Course,
	rules: CertificateRules,
	facts: LearningFacts,
	way: CertificateWay = waysOf(facts)[0] as CertificateWay,
): RuleStanding[] {
	const course = asOf(newest, facts.courseVersion)
	return rules.rules[way.form].map((rule) => {
		const { done, total } = countMet(newest, course, rule, facts, way.run)
		return { rule, done, total, isMet: done >= total }
	})
}

type Count = { done: number; total: number }

/** `newest` is the course as it is now, `course` as the learner has to take it. */
function countMet(
	newest: Course,
	course: Course,
	rule: CertificateRule,
	facts: LearningFacts,
	run: RunFacts | null,
): Count {
	const passes = (quiz: Course['finalTest'], at: number) => {
		const { best } = standingOf(quiz, facts.attempts)
		return best !== null && reaches(best, at)
	}
	switch (rule.kind) {
		case 'lessons-completed': {
			const lessons = lessonsOf(course)
			const done = lessons.filter(({ lesson }) => facts.completedLessons.has(lesson.id)).length
			return { done, total: lessons.length }
		}
		case 'module-quizzes-passed': {
			const done = course.modules.filter((module) => passes(module.quiz, rule.at)).length
			return { done, total: course.modules.length }
		}
		case 'final-test-passed':
			return one(passes(course.finalTest, rule.at))
		case 'evaluation-offered':
			return one(facts.evaluation !== null)
		case 'present-every-day':
			return daysPresent(run)
		case 'present-or-digital-approved':
			return run?.isDigitalApproved ? one(true) : daysPresent(run)
		case 'outcomes-met': {
			const ledger = outcomeLedger(newest, facts, { run, at: rule.at })
			return { done: ledger.filter(({ isMet }) => isMet).length, total: ledger.length }
		}
		case 'assignment-approved':
			return one(run?.assignment === 'approved')
	}
}

function one(isMet: boolean): Count {
	return { done: isMet ? 1 : 0, total: 1 }
}

function daysPresent(run: RunFacts | null): Count {
	const days = run?.days ?? []
	return { done: days.filter(({ isPresent }) => isPresent).length, total: Math.max(1, days.length) }
}

/** Whether a certificate is earned, with the name to print on it and the way it was earned on. */
export type CertificateDecision =
	| {
			readonly kind: 'earned'
			readonly printedName: string
			readonly way: CertificateWay
			readonly standings: readonly RuleStanding[]
	  }
	| { readonly kind: 'refused'; readonly reason: 'rules-not-met' | 'name-not-confirmed' }

/** Decides whether a certificate is earned: every rule of one way is met, and the learner has confirmed the name to be printed. */
export function decideCertificate(course: Course, rules: CertificateRules, facts: LearningFacts): CertificateDecision {
	for (const way of waysOf(facts)) {
		const standings = ruleStandings(course, rules, facts, way)
		if (standings.some((standing) => !standing.isMet)) continue
		if (!facts.printedName) return { kind: 'refused', reason: 'name-not-confirmed' }
		return { kind: 'earned', printedName: facts.printedName, way, standings }
	}
	return { kind: 'refused', reason: 'rules-not-met' }
}

/** Who vouched for something, and the role they did it in: `course-leader` or `administrator`. */
export type Voucher = { readonly name: string; readonly role: string }

/** What a certificate was earned by, as it stood then. Dates are days in Norway, `YYYY-MM-DD`. */
export type CertificateEvidence = {
	readonly form: RunForm
	/** The days of the run on which the holder was present. */
	readonly presentOn: readonly string[]
	/** Who approved the digital form in place of attendance, the plan, and the certificate itself, where somebody did. */
	readonly digitalApprovedBy: Voucher | null
	readonly assignmentApprovedBy: Voucher | null
	readonly approvedBy: (Voucher & { readonly isException: boolean }) | null
}

/** What a certificate says in the words of one language of the course version. */
export type CertificateTexts = Pick<Certificate, 'kindTitle' | 'courseTitle' | 'outcomes'>

/** An image of an institution that stands on a certificate. */
export type CertificateImage = { readonly use: 'logo' | 'signature'; readonly id: string }

/** A certificate as it was issued: every fact as it stood then. */
export type Certificate = {
	readonly id: CertificateId
	readonly code: string
	readonly courseId: CourseId
	readonly courseVersion: number
	readonly kind: string
	readonly holderName: string
	readonly kindTitle: string
	readonly courseTitle: string
	readonly hours: number
	readonly issuer: string
	/** The language of its titles and outcomes here: a `Language` of the portal as it was then. */
	readonly language: string
	/** Its titles and outcomes in every language of the course; empty on certificates from before they were kept. */
	readonly texts: Readonly<Partial<Record<Language, CertificateTexts>>>
	/** The images that were in use when it was issued, the logo first. */
	readonly images: readonly CertificateImage[]
	/** The rules that it was earned under. */
	readonly rules: readonly CertificateRule[]
	/** What the holder can do, in the words of the course version. */
	readonly outcomes: readonly string[]
	readonly issuedAt: Timestamp
	/** How it is set and worded. */
	readonly layout: CertificateLayout
	/** The place in a run that it was earned in; null for the self-paced course. */
	readonly runEnrolmentId: RunEnrolmentId | null
	/** Null on certificates from before evidence was kept. */
	readonly evidence: CertificateEvidence | null
}

/** The languages that a certificate can be read in, as it was frozen: its own one first. */
export function languagesOf({ language, texts }: Pick<Certificate, 'language' | 'texts'>): Language[] {
	const own = languages.find((known) => known === language) ?? 'nb'
	return [own, ...languages.filter((other) => other !== own && texts[other] !== undefined)]
}

/** The certificate in another of its languages; as it is when it has not got that one. */
export function certificateIn(certificate: Certificate, language: Language): Certificate {
	const texts = certificate.texts[language]
	return texts ? { ...certificate, ...texts, language } : certificate
}

/** Whether one of these certificates is of this course and still good. */
export function isCertifiedIn(
	courseId: CourseId,
	certificates: readonly { readonly courseId: CourseId; readonly revokedAt: Timestamp | null }[],
): boolean {
	return certificates.some((certificate) => certificate.courseId === courseId && certificate.revokedAt === null)
}
