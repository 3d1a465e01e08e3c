import { randomUUID } from 'node:crypto'
import { updateFinishedLessons, updateQuizResults } from '#db/queries/enrolment-activity'
import { updateAttendance } from '#db/queries/seat-attendance'
import type { Db, Schema } from '#db/schema'
import { givenRun } from '#db/seeds/build-runs'
import { type Course, lessonsOf, quizzesOf } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { AttemptId, EnrolmentId, PersonId, RunEnrolmentId } from '~/domain/ids'
import { seededRandom } from '~/domain/quiz/draw'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * So many runs in the database, and so many people in the first of them, each somewhere in the course: on average half of
 * the lessons, and an attempt or two at each quiz on the way. Written in bulk, and the same every time.
 */
export async function makeRuns(
	db: Db,
	course: Course,
	{ runs, people, leaderId, now }: { runs: number; people: number; leaderId: PersonId; now: Date },
): Promise<CourseRun> {
	const made: CourseRun[] = []
	for (let number = 0; number < runs; number++) {
		const title = `Igangsetterkurs ${number + 1}`
		const plan = { title, leaderIds: [leaderId], seats: null, beginsInDays: -4 - number * 5 }
		made.push(await givenRun(db, { course, now, ...plan }))
	}
	const [run] = made
	if (!run) throw new Error('There is no run to measure')
	const random = seededRandom('bench')
	const rows = Array.from({ length: people }, (_one, index) => oneParticipant(course, run, index, random, now))
	await insertAll(db, 'person', rows.map(({ person }) => person)) // biome-ignore format: one line a table
	await insertAll(db, 'enrolment', rows.map(({ enrolment }) => enrolment)) // biome-ignore format: one line a table
	await insertAll(db, 'runEnrolment', rows.map(({ place }) => place)) // biome-ignore format: one line a table
	await insertAll(db, 'attendanceMark', rows.flatMap(({ marks }) => marks)) // biome-ignore format: one line a table
	await insertAll(db, 'lessonVisit', rows.flatMap(({ visits }) => visits)) // biome-ignore format: one line a table
	await insertAll(db, 'lessonCompletion', rows.flatMap(({ completions }) => completions)) // biome-ignore format: one line a table
	await insertAll(db, 'attempt', rows.flatMap(({ attempts }) => attempts)) // biome-ignore format: one line a table
	await db.transaction().execute(async (trx) => {
		for (const { person, place, lastAt } of rows) {
			const own = { personId: person.id, courseId: course.id }
			await updateAttendance(trx, place.id)
			await updateFinishedLessons(trx, own)
			if (lastAt !== null) await updateQuizResults(trx, { ...own, at: lastAt })
		}
	})
	return run
}

/** Inserts rows a few at a time, as many as one statement may name values. */
async function insertAll<Table extends keyof Schema>(db: Db, table: Table, rows: readonly object[]): Promise<void> {
	const atATime = Math.max(1, Math.floor(20_000 / Object.keys(rows[0] ?? { one: 1 }).length))
	await db.transaction().execute(async (trx) => {
		for (let from = 0; from < rows.length; from += atATime) {
			const some = rows.slice(from, from + atATime)
			await trx
				.insertInto(table)
				.values(some as never)
				.execute()
		}
	})
}

const firstNames = ['Åse', 'Bjørn', 'Caroline', 'Dag', 'Eva', 'Frøydis', 'Geir', 'Hanne', 'Ivar', 'Jorunn', 'Øyvind']
const lastNames = ['Andersen', 'Berg', 'Dahl', 'Eide', 'Haugen', 'Moen', 'Nygård', 'Solberg', 'Vik', 'Ødegård']

function oneParticipant(course: Course, run: CourseRun, index: number, random: () => number, now: Date) {
	const personId = randomUUID() as PersonId
	const enrolmentId = randomUUID() as RunEnrolmentId
	const began = now.getTime() - 30 * day
	const at = (minutes: number) => new Date(began + minutes * minute).toISOString()
	const name = `${firstNames[index % firstNames.length]} ${lastNames[Math.floor(random() * lastNames.length)]} ${index}`
	const email = `maaling-kurs-${index}@eksempel.no`
	const owner = { personId, courseId: course.id }
	const share = Math.max(0, random() * 1.2 - 0.1)
	const lessons = lessonsOf(course)
	const done = lessons.slice(0, Math.round(share * lessons.length))
	const quizzes = quizzesOf(course).slice(0, Math.floor(share * (course.modules.length + 1)))
	return {
		person: { id: personId, name, email, passwordHash: 'no password', createdAt: at(0), language: null },
		enrolment: {
			...{ id: randomUUID() as EnrolmentId, ...owner, courseVersion: course.version, enrolledAt: at(0) },
			...{ claimedAt: at(0), printedName: null, nameConfirmedAt: null, audience: null },
			...{ lastActiveAt: null, quizResults: '', finishedLessons: '' },
		},
		place: {
			...{ id: enrolmentId, runId: run.id, personId, name, email, reference: null, source: 'import' },
			...{ addedById: null, createdAt: at(0), claimedAt: at(0), seatAt: at(0), waitingAt: null, withdrawnAt: null },
			...{ claimCode: null, lettersToken: randomUUID(), lettersStoppedAt: null, attendance: '' },
		},
		marks: run.days.map((runDay) => ({
			...{ id: randomUUID(), runEnrolmentId: enrolmentId, runDayId: runDay.id, method: 'list', markedById: null },
			...{ presence: random() < 0.8 ? 'present' : 'absent', markedAt: at(0), recordedAt: at(0), supersededAt: null },
		})),
		visits: done.map(({ lesson }, number) => ({
			...{ ...owner, lessonId: lesson.id, passage: null, firstVisitedAt: at(number * 9) },
			lastVisitedAt: at(number * 10),
		})),
		completions: done.map(({ lesson }, number) => ({
			...{ ...owner, lessonId: lesson.id },
			completedAt: at(number * 10),
		})),
		lastAt: done.length > 0 ? at(Math.max((done.length - 1) * 10, (quizzes.length - 1) * 60)) : null,
		attempts: quizzes.flatMap((quiz, number) => attemptsAt(course, personId, quiz, at(number * 60), random)),
	}
}

function attemptsAt(
	course: Course,
	personId: PersonId,
	quiz: Course['finalTest'],
	at: string,
	random: () => number,
): object[] {
	const total = quiz.groups.reduce((sum, { draw }) => sum + draw, 0)
	return (random() < 0.5 ? [0.7, 1] : [0.9]).map((share) => ({
		...{ id: randomUUID() as AttemptId, personId, courseId: course.id, courseVersion: course.version },
		...{ quizId: quiz.id, quizHash: quiz.hash, draw: '[]', answers: '{}', confidence: '{}' },
		...{ startedAt: at, claimedAt: at, submittedAt: at, passedAt: null },
		...{ earned: Math.round(share * total), total },
	}))
}
