import { insertLetter } from '#db/queries/letters'
import { findPerson } from '#db/queries/people'
import {
	claimRefresherForLetter,
	hasRefresherForLetter,
	listRefreshersForLetter,
	releaseRefresher,
} from '#db/queries/refresher-letters'
import { claimRefresherStop } from '#db/queries/refresher-stops'
import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { RefresherId } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'
import { letterWindow } from '~/domain/refresher'
import { inLanguage } from '~/i18n/language-at-hand'
import { refresherLetter } from '~/mail/refresher-letters'
import { findStopToken } from './plan-refreshers.server'

/** Most letters in one go; the next go takes the rest. */
const mostAtOnce = 50

/** What a letter has to know of a course; its title is in the language that the courses were asked for in. */
export type CourseToRefresh = Pick<Course, 'id' | 'slug' | 'title'>

/**
 * Writes the letters of the refreshers that are due, each once: the claim and the letter are one transaction, so neither
 * several processes nor a power cut double or lose one. A letter that could not go out within four weeks is left. Asks
 * for the courses only when there is something to write. Gives how many letters were written.
 */
export async function writeRefresherLetters(
	db: Db,
	{
		listCourses,
		publicUrl,
		now,
	}: { listCourses: (language: Language) => Promise<readonly CourseToRefresh[]>; publicUrl: string; now: Date },
): Promise<number> {
	const window = letterWindow(now)
	if (!(await hasRefresherForLetter(db, window))) return 0
	const courses = new Map<Language, readonly CourseToRefresh[]>()
	for (const language of languages) courses.set(language, await listCourses(language))
	const ids = (courses.get('nb') ?? []).map(({ id }) => id)
	let written = 0
	for (const id of await listRefreshersForLetter(db, window, ids, mostAtOnce)) {
		if (await writeLetter(db, id, { courses, publicUrl, now })) written++
	}
	return written
}

function writeLetter(
	db: Db,
	id: RefresherId,
	{
		courses,
		publicUrl,
		now,
	}: { courses: ReadonlyMap<Language, readonly CourseToRefresh[]>; publicUrl: string; now: Date },
): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const refresher = await claimRefresherForLetter(trx, id, at)
		if (!refresher) return false
		const { personId, courseId, week } = refresher
		const stop = await claimRefresherStop(trx, personId, courseId)
		const [person, token] = [await findPerson(trx, personId), await findStopToken(trx, personId, courseId)]
		const language = person?.language ?? 'nb'
		const course = courses.get(language)?.find((candidate) => candidate.id === courseId)
		if (!stop || stop.stoppedAt !== null || !course || !person || !token) {
			await releaseRefresher(trx, id)
			return false
		}
		const about = {
			...{ courseTitle: course.title, week, url: `${publicUrl}/kurs/${course.slug}/oppfriskning/${week}` },
			stopUrl: `${publicUrl}/oppfriskning/stopp/${token}`,
		}
		const letter = inLanguage(language, () => refresherLetter(about))
		await insertLetter(trx, { to: person.email, letter, at })
		return true
	})
}
