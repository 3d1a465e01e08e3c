import { type CourseRun, runPhase } from '~/domain/course-run'
import { norwegianDays, norwegianMoment } from '~/i18n/norwegian-time'

/** What somebody with a code reads about the run. Links to digital gatherings are for those who have a place. */
export function runForReading(run: CourseRun, now: Date) {
	const { id, title, information } = run
	const phase = runPhase(run, now)
	return {
		id,
		title,
		information: information.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
		days: run.days.map(({ id, startsAt, endsAt, place }) => ({ id, startsAt, endsAt, place })),
		span: norwegianDays(run.beginsAt, run.endsAt),
		leaders: run.leaders.map(({ name }) => name),
		closes: norwegianMoment(run.enrolmentClosesAt),
		/** Why nobody new can come in now; null when they can. */
		closedBy:
			phase === 'cancelled'
				? ('cancelled' as const)
				: phase === 'past'
					? ('over' as const)
					: now.toISOString() > run.enrolmentClosesAt
						? ('closed' as const)
						: null,
	}
}

/** A run as somebody with a code reads about it. */
export type RunForReading = ReturnType<typeof runForReading>
