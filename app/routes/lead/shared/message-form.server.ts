import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { listParticipants } from '#db/queries/participants'
import { listWaiting } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { RunMessageId } from '~/domain/ids'
import { fitsFilter, rulesOfRun } from '~/domain/participant'
import { groupsIn, type MessageGroup, messageGroups, messageLength } from '~/domain/run-message'
import type { RunMessage } from '~/operations/send-run-message.server'

const { subject, body } = messageLength

const MessageFields = z.object({
	melding: z.uuid('Skjemaet var ikke helt. Prøv en gang til.').transform((id) => id as RunMessageId),
	gruppe: z.enum(messageGroups, 'Velg hvem meldingen skal til.'),
	emne: z
		.string('Skriv et emne.')
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().min(1, 'Skriv et emne.').max(subject, `Emnet er for langt. Det kan ha ${subject} tegn.`)),
	tekst: z
		.string('Skriv en tekst.')
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().min(1, 'Skriv en tekst.').max(body, `Teksten er for lang. Den kan ha ${body} tegn.`)),
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
	const rules = rulesOfRun(course, run)
	const participants = await listParticipants(db, run)
	const waiting = await listWaiting(db, run.id)
	const count = (group: MessageGroup) => {
		if (group === 'waiting') return waiting.length
		return participants.filter((participant) => fitsFilter(group, participant, { course, rules, now })).length
	}
	const groups = groupsIn(run).map((group) => ({ group, count: count(group) }))
	return { newId: randomUUID(), groups: groups.filter(({ group, count }) => group !== 'waiting' || count > 0) }
}
