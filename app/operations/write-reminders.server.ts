import { findRun } from '#db/queries/course-runs'
import { insertLetter } from '#db/queries/letters'
import { listParticipants } from '#db/queries/participants'
import { claimRunEnrolment } from '#db/queries/run-enrolments'
import { listRunAddresses } from '#db/queries/run-messages'
import { insertRunReminder, listRunsToRemind, listSentReminders } from '#db/queries/run-reminders'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { rulesOfRun } from '~/domain/participant'
import { dueReminder, isReminderTime, type Reminder, reminderBounds } from '~/domain/reminder'
import type { RunEnrolment } from '~/domain/run-enrolment'
import { codePath, lettersStopPath } from '~/domain/run-paths'
import { inLanguage } from '~/i18n/language-at-hand'
import { reminderLettersWords } from '~/i18n/reminder-letters'
import { osloTime } from '~/lib/oslo-time'
import type { Letter } from '~/mail/compose'
import { daySoonLetter, evaluateLetter, goneQuietLetter, notBegunLetter } from '~/mail/reminder-letters'

/** Most letters in one go; the next go takes the rest. */
const mostAtOnce = 200

type Given = { listCourses: (language: Language) => Promise<readonly Course[]>; publicUrl: string; now: Date }

/**
 * Writes the reminders that are due, each once: the claim, its record and the letter are one transaction, so neither
 * several processes nor a power cut double or lose one. Asks for the courses only when something may be due, and for
 * nothing at night. Gives how many letters were written.
 */
export async function writeReminders(db: Db, { listCourses, publicUrl, now }: Given): Promise<number> {
	if (!isReminderTime(osloTime(now.toISOString()))) return 0
	const runIds = await listRunsToRemind(db, reminderBounds(now))
	if (runIds.length === 0) return 0
	const courses = await listCourses('nb')
	let written = 0
	for (const id of runIds) {
		if (written >= mostAtOnce) break
		written += await writeForRun(db, id, { courses, publicUrl, now, most: mostAtOnce - written })
	}
	return written
}

type InRun = { courses: readonly Course[]; publicUrl: string; now: Date; most: number }

async function writeForRun(db: Db, runId: RunId, { courses, publicUrl, now, most }: InRun): Promise<number> {
	const run = await findRun(db, runId)
	const course = courses.find(({ id }) => id === run?.courseId)
	if (!run || !course) return 0
	const rules = rulesOfRun(course, run)

	const sent = await listSentReminders(db, runId)
	const addresses = await listRunAddresses(db, runId)
	let written = 0
	for (const participant of await listParticipants(db, run)) {
		const { enrolment } = participant
		const addressee = addresses.get(enrolment.id)
		const reminder =
			addressee && dueReminder(run, participant, { course, rules, sent: sent.get(enrolment.id) ?? [], now })
		if (!addressee || !reminder) continue
		const about = { run, course, enrolment, publicUrl }
		const letter = inLanguage(addressee.language ?? 'nb', () => reminderLetter(reminder, about))
		if (await write(db, { run, enrolment, reminder, to: addressee.email, letter, now })) written++
		if (written >= most) break
	}
	return written
}

type ToWrite = { run: CourseRun; enrolment: RunEnrolment; reminder: Reminder; to: string; letter: Letter; now: Date }

/** Writes one letter, unless another process has, or the participant has left or said no thanks in between. */
function write(db: Db, { run, enrolment, reminder, to, letter, now }: ToWrite): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const held = await claimRunEnrolment(trx, run.id, enrolment.id, at)
		if (!held || held.lettersStoppedAt !== null) return false
		const after = reminderBounds(now).remindedBefore
		if (!(await insertRunReminder(trx, { enrolmentId: held.id, key: reminder.key, at, after }))) return false
		await insertLetter(trx, { to, letter, at })
		return true
	})
}

/** The letter of a reminder, in the language at hand. Who has no account yet is led to where the place is claimed. */
function reminderLetter(
	reminder: Reminder,
	given: { run: CourseRun; course: Course; enrolment: RunEnrolment; publicUrl: string },
): Letter {
	const { run, course, enrolment, publicUrl } = given
	const stopUrl = publicUrl + lettersStopPath(enrolment.lettersToken)
	const words = reminderLettersWords().link
	const link = enrolment.claimCode
		? { label: words.claim, url: publicUrl + codePath(enrolment.claimCode) }
		: { label: words.course, url: `${publicUrl}/kurs/${course.slug}` }
	const about = { runTitle: run.title, link, stopUrl }
	switch (reminder.kind) {
		case 'day-soon':
			return daySoonLetter({ ...about, days: reminder.days })
		case 'not-begun':
			return notBegunLetter(about)
		case 'gone-quiet':
			return goneQuietLetter(about)
		case 'evaluate': {
			const evaluation = { label: words.evaluation, url: `${publicUrl}/kurs/${course.slug}/evaluering` }
			return evaluateLetter({ ...about, link: evaluation })
		}
	}
}
