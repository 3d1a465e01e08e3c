import { appendAuditEntry } from '#db/queries/audit-entries'
import { insertLetter } from '#db/queries/letters'
import { findRunAddressee } from '#db/queries/run-addressees'
import { countPlaces, listWaiting, updateSeated } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import type { CourseRun } from '~/domain/course-run'
import { seatsToFill } from '~/domain/run-place'
import { inLanguage } from '~/i18n/language-at-hand'
import { movedUpLetter } from '~/mail/run-letters'

/**
 * Gives the free seats of a run to those who have waited longest, and tells them. Call it in the transaction that has
 * claimed the run and made seats free; `run` is as it is after that. Gives how many moved up.
 */
export async function fillSeats(
	trx: Db,
	run: CourseRun,
	{ publicUrl, now }: { publicUrl: string; now: Date },
): Promise<number> {
	const at = now.toISOString()
	const places = (await countPlaces(trx, [run.id])).get(run.id) ?? { seated: 0, waiting: 0 }
	const free = seatsToFill(run, places, now)
	if (free === 0) return 0
	const next = (await listWaiting(trx, run.id)).slice(0, free)
	for (const { id } of next) {
		await updateSeated(trx, id, at)
		await appendAuditEntry(trx, {
			actorId: null,
			action: 'run-enrolment.seated',
			subjectId: id,
			occurredAt: at,
			detail: { run: run.id },
		})
		const to = await findRunAddressee(trx, id)
		if (!to?.email) continue
		const letter = inLanguage(to.language ?? 'nb', () => movedUpLetter({ run, to, publicUrl }))
		await insertLetter(trx, { to: to.email, letter, at })
	}
	return next.length
}
