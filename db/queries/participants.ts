import type { CourseRun } from '~/domain/course-run'
import type { QuizId } from '~/domain/ids'
import type { Participant } from '~/domain/participant'
import { attemptsFrom } from '~/domain/quiz-reach'
import type { Db } from '../schema'
import { asTheyCome } from './as-they-come'
import { listOpenQuizzes } from './run-activity'
import { listSeated } from './run-enrolments'
import { listSeats } from './run-seats'
import { seatHolders } from './seat-holders'

type Run = Pick<CourseRun, 'id' | 'courseId' | 'courseVersion' | 'form' | 'days' | 'cancelledAt'>

/**
 * Everybody with a seat in the run, by name, with their facts in its course: a handful of queries, however many they
 * are. Who has no account yet has done nothing on the web, and a run that was cancelled has nobody. Of their attempts at a
 * quiz the best is there, and the open one.
 */
export async function listParticipants(db: Db, run: Run): Promise<Participant[]> {
	if (run.cancelledAt !== null) return []
	const seats = new Map((await listSeats(db, run)).map((seat) => [seat.id, seat]))
	const open = await listOpenQuizzes(db, run)
	const saidBy = await listSaid(db, run)
	const participants: Participant[] = []
	for (const enrolment of await listSeated(db, run.id)) {
		const { id, personId } = enrolment
		const seat = seats.get(id)
		if (!seat) continue
		const own: Participant['run'] = { ...seat.facts, runEnrolmentId: id }
		const said = personId && saidBy.get(personId)
		const facts = {
			completedLessons: seat.finished,
			attempts: attemptsFrom(seat.results, (personId && open.get(personId)) || noQuizzes),
			evaluation: seat.evaluation,
			printedName: said ? said.printed : null,
			audience: said ? said.audience : null,
			courseVersion: seat.courseVersion ?? run.courseVersion,
			runs: [own],
			lastVisit: null,
		}
		participants.push({ enrolment, facts, run: own, lastActiveAt: seat.lastActiveAt })
	}
	return participants
}

const noQuizzes: readonly QuizId[] = []

/** The names that they want printed, and whom they read the course as. */
async function listSaid(db: Db, { id, courseId }: Run) {
	const query = db
		.selectFrom('enrolment')
		.select(['personId as person', 'printedName as printed', 'audience'])
		.where('courseId', '=', courseId)
		.where('personId', 'in', seatHolders(db, id))
		.where((eb) => eb.or([eb('printedName', 'is not', null), eb('audience', 'is not', null)]))
	const { rows } = await asTheyCome(db, query)
	return new Map(rows.map((row) => [row.person, row]))
}
