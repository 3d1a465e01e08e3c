import { type CertificateWay, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import type { CourseRun } from './course-run'
import { asOf } from './course-version'
import type { Timestamp } from './ids'
import { type LearningFacts, standingOf } from './progress'
import type { RunEnrolment } from './run-enrolment'
import type { RunFacts } from './run-facts'

/** Somebody with a seat in a run, with everything that is known of them in its course. Never notes, never single answers. */
export type Participant = {
	readonly enrolment: RunEnrolment
	readonly facts: LearningFacts
	/** What is known of them in this very run. */
	readonly run: RunFacts
	/** When they last opened a lesson, finished one or handed in a quiz; null when they never have. */
	readonly lastActiveAt: Timestamp | null
}

/** What the rules and the filters ask about a participant. */
export type ParticipantFacts = Pick<Participant, 'facts' | 'run' | 'lastActiveAt'>

/** The way to a certificate that this run is. */
export function wayOf({ run }: Pick<Participant, 'run'>): CertificateWay {
	return { form: run.form, run }
}

/** The certificate that a run leads to: students are certified, everybody else gets the certificate of the course. */
export function rulesOfRun(
	course: Course,
	{ audience, institutionId }: Pick<CourseRun, 'audience' | 'institutionId'>,
): CertificateRules {
	const isForStudents = audience === 'student' || institutionId !== null
	const kind = isForStudents ? 'student-certification' : 'course'
	return course.certificates.find((rules) => rules.kind === kind) ?? course.certificates[0] ?? nothingAsked
}

/** For a course that gives no certificate. */
const nothingAsked: CertificateRules = {
	kind: 'course',
	title: '',
	titles: { nb: '' },
	issued: 'when-earned',
	rules: { physical: [], digital: [], blended: [] },
}

/** Whether every rule of this kind of certificate is met in the run. */
export function meetsRules(course: Course, rules: CertificateRules, participant: ParticipantFacts): boolean {
	return ruleStandings(course, rules, participant.facts, wayOf(participant)).every(({ isMet }) => isMet)
}

/** Groups of participants that a leader looks at or writes to. */
export const participantFilters = [
	'all',
	'not-begun',
	'gone-quiet',
	'missing-day-1',
	'missing-day-2',
	'quiz-not-passed',
	'plan-not-handed-in',
	'meets-rules',
	'rules-not-met',
] as const
export type ParticipantFilter = (typeof participantFilters)[number]

/** Days without a sign of life after which somebody who is not done has gone quiet. */
export const quietDays = 14

/**
 * Whether the participant belongs to the group. `rules` are those of the certificate that the run leads to; `meets` says
 * whether they are met where the caller knows already.
 */
export function fitsFilter(
	filter: ParticipantFilter,
	participant: ParticipantFacts,
	{ course, rules, now, meets }: { course: Course; rules: CertificateRules; now: Date; meets?: boolean },
): boolean {
	const { facts, run, lastActiveAt } = participant
	switch (filter) {
		case 'all':
			return true
		case 'not-begun':
			return lastActiveAt === null
		case 'gone-quiet': {
			const quietSince = new Date(now.getTime() - quietDays * 24 * 3_600_000).toISOString()
			return lastActiveAt !== null && lastActiveAt < quietSince && !(meets ?? meetsRules(course, rules, participant))
		}
		case 'missing-day-1':
			return isMissing(run, 1)
		case 'missing-day-2':
			return isMissing(run, 2)
		case 'quiz-not-passed':
			return asOf(course, facts.courseVersion).modules.some(
				({ quiz }) => standingOf(quiz, facts.attempts).state !== 'passed',
			)
		case 'plan-not-handed-in':
			return run.assignment === 'none'
		case 'meets-rules':
			return meets ?? meetsRules(course, rules, participant)
		case 'rules-not-met':
			return !(meets ?? meetsRules(course, rules, participant))
	}
}

/** Whether somebody was put down as absent from, or not put down at all for, a day that covers this day of the course. */
function isMissing({ days }: RunFacts, courseDay: number): boolean {
	return days.some((day) => day.courseDay === courseDay && day.isPresent !== true)
}
