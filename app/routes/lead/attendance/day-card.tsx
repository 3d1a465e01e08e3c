import { Link } from '@remix-run/react'
import type { PresenceCounts } from '~/domain/attendance'
import type { RunDay } from '~/domain/course-run'
import { attendanceSheetPath, checkInWallPath, dayAttendancePath } from '~/domain/run-paths'
import { norwegianSpan } from '~/lib/norwegian-time'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'

/** One day of the run: when and where, how many were there, and the ways to say so. */
export function DayCard({
	run,
	day,
}: {
	run: { readonly id: string }
	day: RunDay & { readonly counts: PresenceCounts }
}) {
	const list = dayAttendancePath(run, day)
	return (
		<Card as="li">
			<h2>Dag {day.number}</h2>
			<p>{norwegianSpan(day.startsAt, day.endsAt)}</p>
			{day.place ? <p className="soft">{day.place}</p> : null}
			<Counts counts={day.counts} />
			<div className="day-ways">
				<ButtonLink to={list} variant="secondary" aria-label={`Før oppmøte for dag ${day.number}`}>
					Før oppmøte
				</ButtonLink>
				<ul>
					<li>
						<Link to={checkInWallPath(run, day)}>Vis kode på veggen</Link>
					</li>
					<li>
						<a href={attendanceSheetPath(run, day)}>Skriv ut ark (PDF)</a>
					</li>
					<li>
						<Link to={`${list}?fra=ark`}>Før inn fra ark</Link>
					</li>
				</ul>
			</div>
		</Card>
	)
}

function Counts({ counts }: { counts: PresenceCounts }) {
	return (
		<dl className="presence-counts">
			<div>
				<dt>Til stede</dt>
				<dd>{counts.present}</dd>
			</div>
			<div>
				<dt>Ikke til stede</dt>
				<dd>{counts.absent}</dd>
			</div>
			<div>
				<dt>Ikke ført</dt>
				<dd>{counts.unmarked}</dd>
			</div>
		</dl>
	)
}
