import type { CourseRun, RunDay } from '~/domain/course-run'
import { norwegianDays, norwegianSpan } from '~/i18n/norwegian-time'
import { runLettersWords } from '~/i18n/run-letters'

/** When and where a run meets, one line a day; a run without days says from when to when it lasts. */
export function runDaysInWords(run: Pick<CourseRun, 'days' | 'beginsAt' | 'endsAt'>): string {
	const words = runLettersWords()
	if (run.days.length === 0) return words.online(norwegianDays(run.beginsAt, run.endsAt))
	return run.days.map((day) => words.day(day.number, runDayInWords(day))).join('\n')
}

/** One day of a run: when, where and by which link. */
export function runDayInWords(day: Pick<RunDay, 'startsAt' | 'endsAt' | 'place' | 'link'>): string {
	const where = [day.place, day.link].filter(Boolean).join(', ')
	return [norwegianSpan(day.startsAt, day.endsAt), where].filter(Boolean).join('. ')
}
