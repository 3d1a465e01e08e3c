import { Link } from '@remix-run/react'
import type { Audience } from '~/domain/audience'
import type { RunForm } from '~/domain/course-run'
import { signUpPath } from '~/domain/run-paths'
import type { RunAvailability } from '~/domain/run-place'
import { calendarLeaf } from '~/i18n/norwegian-time'
import { runKindsWords } from '~/i18n/run-kinds'
import { Card } from '~/ui/card'
import { RunDates, type ShownDates } from '~/ui/run/run-dates'
import { SeatsLeft } from '~/ui/run/seats-left'

/** A run as the calendar shows it. */
export type RunShown = ShownDates & {
	id: string
	title: string
	form: RunForm
	audience: Audience | null
	office: string
	availability: RunAvailability
}

/** One coming run in the calendar, with a leaf for the day it begins. `saidYear` stands in the heading above it. */
export function RunInCalendar({ run, saidYear }: { run: RunShown; saidYear: string }) {
	const kinds = runKindsWords()
	return (
		<Card as="li">
			<DateLeaf at={run.beginsAt} />
			<div>
				<h4>
					<Link to={signUpPath(run)}>{run.title}</Link>
				</h4>
				<RunDates run={run} saidYear={saidYear} />
				<p className="soft">
					{[unbroken(kinds.form[run.form]), unbroken(kinds.forAudience[run.audience ?? 'everyone']), run.office]
						.filter(Boolean)
						.join('\u00a0· ')}
				</p>
				{run.availability.kind === 'closed' ? null : <SeatsLeft availability={run.availability} />}
			</div>
		</Card>
	)
}

/** A kind that a line does not break in. */
function unbroken(kind: string): string {
	return kind.replaceAll(' ', '\u00a0')
}

/** A leaf of a calendar, for the eye alone: the text beside it says the day. */
function DateLeaf({ at }: { at: string }) {
	const { weekday, day, month } = calendarLeaf(at)
	return (
		<div className="calendar-leaf" aria-hidden="true">
			<span>{month}</span>
			<span>{day}</span>
			<span>{weekday}</span>
		</div>
	)
}
