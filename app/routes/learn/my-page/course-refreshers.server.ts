import { db } from '#db/connection.server'
import { findStoppedByCourse } from '#db/queries/refresher-stops'
import { listRefreshersByPerson } from '#db/queries/refreshers'
import type { CourseId, PersonId } from '~/domain/ids'
import { letterWindow, offeredRefresher } from '~/domain/refresher'

/** What Min side has to say about the refreshers of a course. */
export type CourseRefreshers = {
	/** Weeks of the refresher that is due and not answered, or null. */
	offered: number | null
	/** Whether letters come; null when none is left to come. */
	letters: 'sending' | 'stopped' | null
}

/** The learner's refreshers by course; a course without any is missing. */
export async function refreshersByCourse(personId: PersonId, now: Date): Promise<Map<CourseId, CourseRefreshers>> {
	const [all, stopped] = await Promise.all([listRefreshersByPerson(db, personId), findStoppedByCourse(db, personId)])
	const { after } = letterWindow(now)
	return new Map(
		[...stopped].map(([courseId, isStopped]) => {
			const own = all.filter((refresher) => refresher.courseId === courseId)
			const isOneLeft = own.some(({ answeredAt, dueAt }) => answeredAt === null && dueAt > after)
			const letters = isOneLeft ? (isStopped ? 'stopped' : 'sending') : null
			return [courseId, { offered: offeredRefresher(own, now)?.week ?? null, letters }]
		}),
	)
}
