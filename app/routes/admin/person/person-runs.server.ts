import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { listRunEnrolmentsByPerson } from '#db/queries/run-enrolments'
import type { PersonId } from '~/domain/ids'
import { participantPath } from '~/domain/run-paths'
import { capitalised } from '~/i18n/capitalised'
import { norwegianDays } from '~/i18n/norwegian-time'

/** A run that a person is in, as the page shows it. */
export type PersonRun = {
	readonly path: string
	readonly title: string
	readonly dates: string
	readonly isWaiting: boolean
	readonly isCancelled: boolean
	readonly beginsAt: string
}

/** The runs that the person has a seat in or waits for, the latest first, each with the way to the person in it. */
export async function runsOfPerson(personId: PersonId): Promise<PersonRun[]> {
	const runs: PersonRun[] = []
	for (const enrolment of await listRunEnrolmentsByPerson(db, personId)) {
		const run = await findRun(db, enrolment.runId)
		if (!run) continue
		runs.push({
			path: participantPath(run, enrolment),
			title: run.title,
			dates: capitalised(norwegianDays(run.beginsAt, run.endsAt)),
			isWaiting: enrolment.seatAt === null,
			isCancelled: run.cancelledAt !== null,
			beginsAt: run.beginsAt,
		})
	}
	return runs.sort((one, other) => other.beginsAt.localeCompare(one.beginsAt))
}
