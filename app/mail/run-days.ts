import type { CourseRun, RunDay } from '~/domain/course-run'
import { norwegianDays, norwegianSpan } from '~/i18n/norwegian-time'
import { runDatesWords } from '~/i18n/run-dates'
import { runLettersWords } from '~/i18n/run-letters'

/** When and where a run meets, a paragraph a day; a run without days says from when to when it lasts. */
export function runDaysInWords(run: Pick<CourseRun, 'days' | 'beginsAt' | 'endsAt'>): string[] {
	const words = runLettersWords()
	if (run.days.length === 0) return [words.online(norwegianDays(run.beginsAt, run.endsAt))]
	return run.days.map((day) => {
		const when = words.day(day.number, norwegianSpan(day.startsAt, day.endsAt))
		return [when, ...whereLines(day)].join('\n')
	})
}

/** One day of a run in one line: when, where and by which link. */
export function runDayInWords(day: Pick<RunDay, 'startsAt' | 'endsAt' | 'place' | 'link'>): string {
	return `${norwegianSpan(day.startsAt, day.endsAt)}. ${whereLines(day).join(', ')}`
}

/** Where a day meets: the place, and the link when there is one. */
export function whereLines({ place, link }: Pick<RunDay, 'place' | 'link'>): string[] {
	return [place || runDatesWords().online, ...(link ? [link] : [])]
}
