import { Link } from '@remix-run/react'
import type { PresenceCounts } from '~/domain/attendance'
import type { RunDay } from '~/domain/course-run'
import { attendanceSheetPath, checkInWallPath, dayAttendancePath } from '~/domain/run-paths'
import { attendanceWords } from '~/i18n/attendance'
import { attendanceWaysWords } from '~/i18n/attendance-ways'
import { presenceWords } from '~/i18n/presence'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { NorwegianSpan } from '~/ui/norwegian-span'

/** One day of the run: when and where, how many were there, and the ways to say so. */
export function DayCard({
	run,
	day,
}: {
	run: { readonly id: string }
	day: RunDay & { readonly counts: PresenceCounts }
}) {
	const words = attendanceWords()
	const ways = attendanceWaysWords()
	const list = dayAttendancePath(run, day)
	return (
		<Card as="li">
			<h2>{ways.day(day.number)}</h2>
			<p>
				<NorwegianSpan from={day.startsAt} to={day.endsAt} isCapitalised />
			</p>
			{day.place ? <p className="soft">{day.place}</p> : null}
			<Counts counts={day.counts} />
			<div className="day-ways">
				<ButtonLink to={list} variant="secondary" aria-label={words.markOfDay(day.number)}>
					{words.mark}
				</ButtonLink>
				<ul>
					<li>
						<Link to={checkInWallPath(run, day)}>{ways.showCode}</Link>
					</li>
					<li>
						<a href={attendanceSheetPath(run, day)}>{ways.printSheet}</a>
					</li>
					<li>
						<Link to={`${list}?fra=ark`}>{ways.fromSheet}</Link>
					</li>
				</ul>
			</div>
		</Card>
	)
}

function Counts({ counts }: { counts: PresenceCounts }) {
	const words = presenceWords()
	return (
		<dl className="presence-counts">
			<div>
				<dt>{words.present}</dt>
				<dd>{counts.present}</dd>
			</div>
			<div>
				<dt>{words.absent}</dt>
				<dd>{counts.absent}</dd>
			</div>
			<div>
				<dt>{words.unmarked}</dt>
				<dd>{counts.unmarked}</dd>
			</div>
		</dl>
	)
}
