import type { CertificateRules } from './certificate-rules'
import type { Course } from './course'
import { fitsFilter, meetsRules, type ParticipantFilter, participantFilters, quietDays } from './participant'
import type { LearningFacts } from './progress'
import { asksForLessons, meetsAllButLessons, type RunSeat, stepsMissing } from './run-person'

type Context = { readonly course: Course; readonly rules: CertificateRules; readonly now: Date }

/**
 * Answers about many participants of one run. People of whom the same is known share their facts, so rules and filters
 * are asked once for each set of facts and not for each person: the rules themselves stay where they are.
 */
export type RunGroups = {
	/** The filters that a person fits; who fits the same ones is often given the same list. */
	readonly filtersOf: (seat: RunSeat) => readonly ParticipantFilter[]
	readonly meets: (seat: RunSeat) => boolean
	/** Whether everything but the finished lessons is there for the certificate. */
	readonly isCandidate: (seat: RunSeat) => boolean
	readonly stepsMissing: (seat: RunSeat) => number
}

/** Opens the answers for one request. */
export function runGroups({ course, rules, now }: Context): RunGroups {
	const quietSince = new Date(now.getTime() - quietDays * 24 * 3_600_000).toISOString()
	const isCandidate = remembered((seat) => meetsAllButLessons(course, rules, seat))
	const meets = remembered((seat) => {
		if (asksForLessons(rules, seat.run.form) && !isCandidate(seat)) return false
		return meetsRules(course, rules, seat)
	})
	const filters = () =>
		remembered((seat) => {
			const context = { course, rules, now, meets: meets(seat) }
			return participantFilters.filter((name) => fitsFilter(name, seat, context))
		})
	const [ofIdle, ofQuiet, ofActive] = [filters(), filters(), filters()]
	return {
		filtersOf: (seat) => {
			if (seat.lastActiveAt === null) return ofIdle(seat)
			return seat.lastActiveAt < quietSince ? ofQuiet(seat) : ofActive(seat)
		},
		meets,
		isCandidate,
		stepsMissing: remembered((seat) => stepsMissing(course, rules, seat)),
	}
}

/** Asks once for each set of facts. */
function remembered<Answer>(ask: (seat: RunSeat) => Answer): (seat: RunSeat) => Answer {
	const answers = new Map<LearningFacts, Answer>()
	return (seat) => {
		let answer = answers.get(seat.facts)
		if (answer === undefined) {
			answer = ask(seat)
			answers.set(seat.facts, answer)
		}
		return answer
	}
}
