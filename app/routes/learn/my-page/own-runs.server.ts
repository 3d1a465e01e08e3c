import { db } from '#db/connection.server'
import { listRunsToCome } from '#db/queries/course-runs'
import { listRunEnrolmentsByPerson } from '#db/queries/run-enrolments'
import type { PersonId } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import type { OwnRun } from '~/ui/run/own-runs'

/** The runs that the person is in and that are not over, with the day that comes next. */
export async function ownRuns(personId: PersonId, now: Date): Promise<OwnRun[]> {
	const enrolments = await listRunEnrolmentsByPerson(db, personId)
	const at = now.toISOString()
	const runs = await listRunsToCome(
		db,
		enrolments.map(({ runId }) => runId),
		at,
	)
	return runs.flatMap((run) => {
		const own = enrolments.find(({ runId }) => runId === run.id)
		if (!own) return []
		const state = run.cancelledAt === null ? enrolmentState(own) : 'cancelled'
		const next = run.days.find(({ endsAt }) => endsAt >= at)
		return [
			{
				...{ id: run.id, title: run.title, state, beginsAt: run.beginsAt, endsAt: run.endsAt },
				next: next
					? {
							...{ startsAt: next.startsAt, endsAt: next.endsAt, place: next.place },
							link: state === 'seated' ? next.link : '',
						}
					: null,
			},
		]
	})
}
