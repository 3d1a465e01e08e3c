import type { CertificateRules } from './certificate-rules'
import { type Course, quizzesOf } from './course'
import { fitsFilter, meetsRules, type ParticipantFilter, participantFilters, quietDays } from './participant'
import { reaches } from './quiz/grade'
import { asksForLessons, meetsAllButLessons, type RunPerson, stepsMissing } from './run-person'

type Context = { readonly course: Course; readonly rules: CertificateRules; readonly now: Date }

/**
 * Answers about many participants of one run. Rules and filters depend on a few facts that many people share, so they are
 * asked once for each set of facts and not for each person: the rules themselves stay where they are.
 */
export type RunGroups = {
	/** The filters that a person fits. */
	readonly filtersOf: (person: RunPerson) => readonly ParticipantFilter[]
	/** Whether everything but the finished lessons is there for the certificate. */
	readonly isCandidate: (person: RunPerson) => boolean
	readonly stepsMissing: (person: RunPerson) => number
}

/** Opens the answers for one request. */
export function runGroups(context: Context): RunGroups {
	const { course, rules } = context
	const sign = signer(context)
	const isCandidate = remembered(sign, (person) => meetsAllButLessons(course, rules, person))
	const meets = remembered(sign, (person) => meetsRules(course, rules, person))
	const filtersOf = (isMet: boolean) =>
		remembered(sign, (person) =>
			participantFilters.filter((name) => fitsFilter(name, person, { ...context, meets: isMet })),
		)
	const [ofThose, ofOthers] = [filtersOf(true), filtersOf(false)]
	const stepsOf = remembered(sign, (person) => stepsMissing(course, rules, person))
	return {
		filtersOf: (person) => {
			const isMet = asksForLessons(rules, person)
				? isCandidate(person) && meetsRules(course, rules, person)
				: meets(person)
			return isMet ? ofThose(person) : ofOthers(person)
		},
		isCandidate,
		stepsMissing: (person) => (asksForLessons(rules, person) ? stepsMissing(course, rules, person) : stepsOf(person)),
	}
}

/**
 * One text for each set of facts that rules and filters look at, finished lessons apart: thresholds that quizzes reach,
 * days, sign-offs, the plan, the evaluation, and whether there has been a sign of life of late.
 */
function signer({ course, rules, now }: Context): (person: RunPerson) => string {
	const quietSince = new Date(now.getTime() - quietDays * 24 * 3_600_000).toISOString()
	const quizzes = new Map(quizzesOf(course).map((quiz) => [quiz.id, quiz]))
	const demanded = Object.values(rules.rules).flatMap((ofForm) =>
		ofForm.flatMap((rule) => ('at' in rule ? rule.at : [])),
	)
	const known = new WeakMap<RunPerson, string>()
	const make = ({ facts, run, lastActiveAt, isCertified }: RunPerson) => {
		let text = `${facts.courseVersion} ${facts.evaluation} ${run.assignment} ${run.isDigitalApproved} ${isCertified} `
		text += lastActiveAt === null ? 'never ' : lastActiveAt < quietSince ? 'quiet ' : 'lately '
		for (const { isPresent } of run.days) text += isPresent === null ? '?' : isPresent ? '+' : '-'
		for (const outcomeId of run.signedOff) text += ` ${outcomeId}`
		for (const { quizId, grade } of facts.attempts) {
			const quiz = quizzes.get(quizId)
			if (!grade || !quiz) continue
			let reached = reaches(grade, quiz.passMark) ? 'p' : ''
			for (const at of demanded) reached += reaches(grade, at) ? '1' : '0'
			text += ` ${quizId}${reached}`
		}
		return text
	}
	return (person) => {
		let text = known.get(person)
		if (text === undefined) {
			text = make(person)
			known.set(person, text)
		}
		return text
	}
}

function remembered<Answer>(
	sign: (person: RunPerson) => string,
	ask: (person: RunPerson) => Answer,
): (person: RunPerson) => Answer {
	const answers = new Map<string, Answer>()
	return (person) => {
		const key = sign(person)
		let answer = answers.get(key)
		if (answer === undefined) {
			answer = ask(person)
			answers.set(key, answer)
		}
		return answer
	}
}
