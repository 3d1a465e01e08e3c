import type { CourseRun } from '~/domain/course-run'
import { osloDate, osloTime } from '~/lib/oslo-time'

/** A day in the form, as it is typed. `id` is empty for a day that is not in the run yet. */
export type DayDraft = {
	readonly id: string
	readonly date: string
	readonly from: string
	readonly to: string
	readonly courseDay: string
	readonly place: string
	readonly link: string
	readonly isRemoved: boolean
}

/** A run in the form, as it is typed: what the form shows, and what it sends. */
export type RunDraft = {
	readonly course: string
	readonly title: string
	readonly form: string
	readonly audience: string
	readonly days: readonly DayDraft[]
	readonly beginsOn: string
	readonly endsOn: string
	readonly seats: string
	readonly access: string
	readonly deadline: string
	readonly leaders: readonly string[]
	readonly office: string
	readonly institution: string
	readonly information: string
}

/** An empty row for a day. */
export function emptyDay(courseDay: number): DayDraft {
	return { id: '', date: '', from: '', to: '', courseDay: String(courseDay), place: '', link: '', isRemoved: false }
}

/** A form with nothing in it but what is nearly always so. */
export function emptyDraft(given: {
	course: string
	courseDays: readonly number[]
	leaders: readonly string[]
	office: string
}): RunDraft {
	return {
		course: given.course,
		title: '',
		form: 'physical',
		audience: '',
		days: given.courseDays.map(emptyDay),
		beginsOn: '',
		endsOn: '',
		seats: '',
		access: 'open',
		deadline: '',
		leaders: given.leaders,
		office: given.office,
		institution: '',
		information: '',
	}
}

/** The form with a run as it stands. */
export function draftOf(run: CourseRun): RunDraft {
	const hasPeriod = run.days.length === 0
	return {
		course: run.courseId,
		title: run.title,
		form: run.form,
		audience: run.audience ?? '',
		days: run.days.map(({ id, startsAt, endsAt, courseDay, place, link }) => ({
			id,
			date: osloDate(startsAt),
			from: osloTime(startsAt),
			to: osloTime(endsAt),
			courseDay: String(courseDay),
			place,
			link,
			isRemoved: false,
		})),
		beginsOn: hasPeriod ? osloDate(run.beginsAt) : '',
		endsOn: hasPeriod ? osloDate(run.endsAt) : '',
		seats: run.seats === null ? '' : String(run.seats),
		access: run.access,
		deadline: osloDate(run.enrolmentClosesAt),
		leaders: run.leaders.map(({ id }) => id),
		office: run.districtOfficeId,
		institution: run.institutionId ?? '',
		information: run.information,
	}
}

/** The form for another run like this one: everything but the dates. */
export function copyOf(run: CourseRun): RunDraft {
	const draft = draftOf(run)
	const days = draft.days.map((day) => ({ ...day, id: '', date: '' }))
	return { ...draft, days, beginsOn: '', endsOn: '', deadline: '' }
}
