import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { listWaiting } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { RunMessageId } from '~/domain/ids'
import { groupsIn, type MessageGroup, messageGroups, messageLength } from '~/domain/run-message'
import { messageFormWords } from '~/i18n/message-form'
import type { RunMessage } from '~/operations/send-run-message.server'
import { countByFilter } from './run-table.server'

const { subject, body } = messageLength

const errors = () => messageFormWords().errors

const MessageFields = z.object({
	melding: z.uuid({ error: () => errors().notWhole }).transform((id) => id as RunMessageId),
	gruppe: z.enum(messageGroups, { error: () => errors().group }),
	emne: z
		.string({ error: () => errors().subject })
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(
			z
				.string()
				.min(1, { error: () => errors().subject })
				.max(subject, { error: () => errors().subjectTooLong(subject) }),
		),
	tekst: z
		.string({ error: () => errors().text })
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.pipe(
			z
				.string()
				.min(1, { error: () => errors().text })
				.max(body, { error: () => errors().textTooLong(body) }),
		),
})

/** The form of a message as the operation takes it. */
export const MessageForm = MessageFields.transform(
	({ melding, gruppe, emne, tekst }): RunMessage => ({ id: melding, group: gruppe, subject: emne, body: tekst }),
)

/** What the form of a message is made from: a fresh id, and the groups of the run with how many are in each. */
export async function messageFormFacts(
	db: Db,
	{ run, course, now }: { run: CourseRun; course: Course; now: Date },
): Promise<{ newId: string; groups: { group: MessageGroup; count: number }[] }> {
	const waiting = await listWaiting(db, run.id)
	const counts = await countByFilter(db, { run, course, now })
	const count = (group: MessageGroup) => (group === 'waiting' ? waiting.length : counts[group])
	const groups = groupsIn(run, now).map((group) => ({ group, count: count(group) }))
	return { newId: randomUUID(), groups: groups.filter(({ group, count }) => group !== 'waiting' || count > 0) }
}
