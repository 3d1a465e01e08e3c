import { randomUUID } from 'node:crypto'
import { findDayToCheckIn } from '#db/queries/attendance'
import type { Db } from '#db/schema'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { NewMark, Presence } from '~/domain/attendance'
import type { Course } from '~/domain/course'
import type { CourseRun, RunDay } from '~/domain/course-run'
import type { AttendanceMarkId, PersonId, RunEnrolmentId } from '~/domain/ids'
import { checkInPath } from '~/domain/run-paths'
import { checkInCodeAt, scanTicket } from '~/operations/check-in-code.server'

type Participant = { name: string; enrolmentId: RunEnrolmentId; personId: PersonId }

const names = ['Ada', 'Grace', 'Kim', 'Per', 'Áilu', 'Zoë', 'Anne-Margrethe Kristine Elisabeth Østensjø-Bjørnstjerne']

/** A run that Lin leads, whose first day is held now; with so many participants with an account, and Olga on paper. */
export async function givenRunToday(
	db: Db,
	{ course, now, people = 3 }: { course: Course; now: Date; people?: number },
): Promise<{ lin: PersonId; run: CourseRun; day: RunDay; people: Participant[]; olga: RunEnrolmentId }> {
	const lin = await givenLeader(db, { now })
	const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()
	const place = { place: 'Nygård skole, rom 204', link: '' }
	const days = [
		{ courseDay: 1, startsAt: hours(-1), endsAt: hours(6), ...place },
		{ courseDay: 2, startsAt: hours(23), endsAt: hours(30), ...place },
	]
	const run = await givenRun(db, { course, now, leaderIds: [lin], seats: 40, days })
	const seated: Participant[] = []
	for (let n = 0; n < people; n++) {
		const name = names[n] ?? `Deltaker ${n + 1}`
		seated.push({ name, ...(await givenParticipant(db, { run, name, now })) })
	}
	const olga = await givenParticipantOnPaper(db, { run, now })
	const [day] = run.days
	if (!day) throw new Error('The run has no day')
	return { lin, run, day, people: seated, olga }
}

/** A new mark of somebody. */
export function markOf({ enrolmentId }: { enrolmentId: RunEnrolmentId }, presence: Presence, at: Date): NewMark {
	return { id: randomUUID() as AttendanceMarkId, enrolmentId, presence, markedAt: at.toISOString() }
}

/** The address that the QR code holds at this moment. */
export async function codeOf(db: Db, day: RunDay, now: Date): Promise<string> {
	return checkInPath(day, checkInCodeAt(await secretOf(db, day), now))
}

/** The address that a scan at this moment leads to. */
export async function scanOf(db: Db, day: RunDay, now: Date): Promise<string> {
	return `${await codeOf(db, day, now)}?skannet=${scanTicket(await secretOf(db, day), day.id, now)}`
}

async function secretOf(db: Db, day: RunDay) {
	const found = await findDayToCheckIn(db, day.id)
	if (!found) throw new Error('The day is not there')
	return found
}
