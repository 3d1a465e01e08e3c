import { listCertified, listOpenedLessons, listOpenQuizzes, listPrintedNames } from '#db/queries/run-activity'
import { listSeats, type Seat } from '#db/queries/run-seats'
import type { Db } from '#db/schema'
import type { CertificateRules } from '~/domain/certificate-rules'
import { type Course, lessonsOf } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { LessonId, ModuleId, PersonId, QuizId } from '~/domain/ids'
import type { AttemptFact, LearningFacts } from '~/domain/progress'
import { attemptsFrom, sharesAsked, standInsFor } from '~/domain/quiz-reach'
import type { RunFacts } from '~/domain/run-facts'
import type { RunGroups } from '~/domain/run-groups'
import { asksForLessons, type RunPerson, type RunSeat, unreadLessons } from '~/domain/run-person'

/** A run that is looked at: its course and the certificate that it leads to. */
export type RunLookedAt = { readonly run: CourseRun; readonly course: Course; readonly rules: CertificateRules }

/**
 * Everybody with a seat, with what filters ask about. The finished lessons of who has an account are not among their facts,
 * which fewer people would share: `withDecidingLessons` puts those there that decide.
 */
export async function readSeats(db: Db, { run, course, rules }: RunLookedAt): Promise<RunSeat[]> {
	const seats = await listSeats(db, run)
	const factsOf = sharedFacts(run, sharesAsked(course, rules, run.form))
	return seats.map((seat) => {
		const { id, personId, name, reference, facts, lastActiveAt, results, finished } = seat
		return { id, personId, name, reference, run: facts, lastActiveAt, results, finished, facts: factsOf(seat) }
	})
}

/** Gives people of whom the same is known the same facts. */
function sharedFacts(run: CourseRun, shares: readonly number[]): (seat: Seat) => LearningFacts {
	const standIns = standInsFor(shares)
	const keptFor = keptByTwo<RunFacts, readonly AttemptFact[], Map<string, LearningFacts>>()
	return ({ personId, courseVersion, evaluation, facts, results }) => {
		const attempts = standIns(results)
		const kept = keptFor(facts, attempts, () => new Map())
		const key = `${courseVersion} ${evaluation} ${personId === null}`
		const known = kept.get(key)
		if (known) return known
		const made: LearningFacts = {
			...{ completedLessons: personId ? unreadLessons : noLessons, attempts },
			...{ printedName: null, audience: null, courseVersion: courseVersion ?? run.courseVersion, evaluation },
			...{ runs: [facts], lastVisit: null },
		}
		kept.set(key, made)
		return made
	}
}

/** Gives what was made first for the same two keys. */
function keptByTwo<One, Other, Value extends object>(): (one: One, other: Other, make: () => Value) => Value {
	const known = new Map<One, Map<Other, Value>>()
	return (one, other, make) => {
		let ofOne = known.get(one)
		if (!ofOne) {
			ofOne = new Map()
			known.set(one, ofOne)
		}
		let value = ofOne.get(other)
		if (!value) {
			value = make()
			ofOne.set(other, value)
		}
		return value
	}
}

const noLessons: ReadonlySet<LessonId> = new Set()

/** The same people, with the finished lessons of those for whom they decide about the certificate. */
export function withDecidingLessons(
	{ run, rules }: RunLookedAt,
	seats: readonly RunSeat[],
	groups: RunGroups,
): readonly RunSeat[] {
	if (!asksForLessons(rules, run.form)) return seats
	return withLessons(seats, (seat) => groups.isCandidate(seat))
}

/**
 * The same people with their finished lessons among their facts, or those of them who are meant; who has finished the same
 * ones still shares their facts.
 */
export function withLessons(seats: readonly RunSeat[], isMeant: (seat: RunSeat) => boolean = () => true): RunSeat[] {
	const shared = keptByTwo<LearningFacts, ReadonlySet<LessonId>, LearningFacts>()
	return seats.map((seat) => {
		if (seat.personId === null || !isMeant(seat)) return seat
		const { facts, finished: completedLessons } = seat
		return { ...seat, facts: shared(facts, completedLessons, () => ({ ...facts, completedLessons })) }
	})
}

/** A person with all that the table says of them, and the modules in which they have opened a lesson. */
export type ReadPerson = { readonly person: RunPerson; readonly opened: ReadonlySet<ModuleId> }

/** Reads all that the table says of these people, in their order. */
export async function readPeople(
	db: Db,
	{ run, course, rules }: RunLookedAt,
	seats: readonly RunSeat[],
): Promise<ReadPerson[]> {
	const among = personIdsOf(seats)
	const open = await listOpenQuizzes(db, run, among)
	const certified = await listCertified(db, run, rules.kind, among)
	const printedNames = await listPrintedNames(db, run, among)
	const opened = await modulesOpened(db, run, course, among)
	return withLessons(seats).map((seat) => {
		const { personId, results } = seat
		const printedName = (personId && printedNames.get(personId)) ?? null
		const begun = (personId && open.get(personId)) || noQuizzes
		const unfinished = begun.filter((quizId) => !results.some((result) => result.quizId === quizId))
		const facts = { ...seat.facts, attempts: attemptsFrom(results, unfinished), printedName }
		return {
			person: {
				...seat,
				facts,
				isCertified: personId !== null && certified.has(personId),
			},
			opened: (personId && opened.get(personId)) || noModules,
		}
	})
}

const noQuizzes: readonly QuizId[] = []
const noModules: ReadonlySet<ModuleId> = new Set()

async function modulesOpened(
	db: Db,
	run: CourseRun,
	course: Course,
	among: readonly PersonId[],
): Promise<Map<PersonId, Set<ModuleId>>> {
	const moduleOf = new Map(lessonsOf(course).map(({ module, lesson }) => [lesson.id, module.id]))
	const opened = new Map<PersonId, Set<ModuleId>>()
	for (const { personId, lessonId } of await listOpenedLessons(db, run, among)) {
		const moduleId = moduleOf.get(lessonId)
		if (!moduleId) continue
		const own = opened.get(personId)
		if (own) own.add(moduleId)
		else opened.set(personId, new Set([moduleId]))
	}
	return opened
}

function personIdsOf(seats: readonly RunSeat[]): PersonId[] {
	return seats.flatMap(({ personId }) => personId ?? [])
}
