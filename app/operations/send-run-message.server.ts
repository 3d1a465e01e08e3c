import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { insertLetters } from '#db/queries/letters'
import { listParticipants } from '#db/queries/participants'
import { listWaiting } from '#db/queries/run-enrolments'
import { findRunMessage, insertRunMessage, listRunAddresses } from '#db/queries/run-messages'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunMessageId } from '~/domain/ids'
import { fitsFilter, rulesOfRun } from '~/domain/participant'
import {
	type Audience,
	audienceOf,
	candidateFrom,
	isSameMessage,
	type MessageCandidate,
	type MessageGroup,
} from '~/domain/run-message'
import { lettersStopPath } from '~/domain/run-paths'
import { inLanguage } from '~/i18n/language-at-hand'
import { runMessageLetter } from '~/mail/run-message-letters'

/** A message as its leader wrote it. Its id is made with the form. */
export type RunMessage = { id: RunMessageId; group: MessageGroup; subject: string; body: string }

/**
 * `sent` also when this very message was sent before, by a double click or in another tab. Refused when it would reach
 * nobody, or when its id was used for other words.
 */
export type SendResult =
	| { kind: 'sent'; recipients: number }
	| { kind: 'refused'; reason: 'nobody' | 'changed-after-sending' }

/**
 * Sends a message to everybody in the group as it is now. The message and all its letters are one transaction: either all
 * are in the outbox or none, and never twice.
 */
export function sendRunMessage(
	db: Db,
	given: {
		run: CourseRun
		course: Course
		message: RunMessage
		sender: { id: PersonId; name: string; email: string }
		publicUrl: string
		now: Date
	},
): Promise<SendResult> {
	const { course, message, sender, publicUrl, now } = given
	const { id, group, subject, body } = message
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, given.run.id, at)
		if (!run) return { kind: 'refused', reason: 'nobody' }
		const kept = { runId: run.id, subject, body, filter: group }
		const earlier = await findRunMessage(trx, id)
		if (earlier) {
			if (isSameMessage(earlier, kept)) return { kind: 'sent', recipients: earlier.recipients }
			return { kind: 'refused', reason: 'changed-after-sending' }
		}
		const { reached } = await findAudience(trx, { run, course, group, now })
		if (reached.length === 0) return { kind: 'refused', reason: 'nobody' }

		const recipients = reached.length
		const sent = { ...kept, id, senderId: sender.id, senderName: sender.name, recipients, sentAt: at }
		if (!(await insertRunMessage(trx, sent))) return { kind: 'refused', reason: 'changed-after-sending' }
		const isToWaiting = group === 'waiting'
		const letters = reached.map(({ email, language, lettersToken }) => {
			const stopUrl = publicUrl + lettersStopPath(lettersToken)
			const said = { subject, body, sender, isToWaiting, runTitle: run.title, stopUrl }
			return { to: email, letter: inLanguage(language ?? 'nb', () => runMessageLetter(said)) }
		})
		await insertLetters(trx, letters, at)
		const detail = { run: run.id, to: group, recipients }
		await appendAuditEntry(trx, { actorId: sender.id, action: 'message.sent', subjectId: id, occurredAt: at, detail })
		return { kind: 'sent', recipients }
	})
}

type Sought = { run: CourseRun; course: Course; group: MessageGroup; now: Date }

/** Who is in a group of the run now: who gets a letter, and who doesn't and why. */
export async function findAudience(db: Db, sought: Sought): Promise<Audience<MessageCandidate>> {
	const addresses = await listRunAddresses(db, sought.run.id)
	const members = await membersOf(db, sought)
	return audienceOf(members.map((enrolment) => candidateFrom(enrolment, addresses)))
}

async function membersOf(db: Db, { run, course, group, now }: Sought) {
	if (group === 'waiting') return listWaiting(db, run.id)
	const rules = rulesOfRun(course, run)
	const participants = await listParticipants(db, run)
	return participants
		.filter((participant) => fitsFilter(group, participant, { course, rules, now }))
		.map(({ enrolment }) => enrolment)
}
