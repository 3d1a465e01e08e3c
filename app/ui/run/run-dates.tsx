import { norwegianDays, norwegianSpan } from '~/i18n/norwegian-time'
import { runDatesWords } from '~/i18n/run-dates'

/** When and where a run meets, as it is shown. Links are empty for who has no seat. */
export type ShownDates = {
	readonly beginsAt: string
	readonly endsAt: string
	readonly days: readonly {
		readonly id: string
		readonly startsAt: string
		readonly endsAt: string
		readonly place: string
		readonly link: string
	}[]
}

/** The days of a run with times and places; for a run without days from when to when it lasts. */
export function RunDates({ run: { days, beginsAt, endsAt } }: { run: ShownDates }) {
	const { onlineAtWill, online, openMeeting } = runDatesWords()
	if (days.length === 0) return <p>{onlineAtWill(capitalised(norwegianDays(beginsAt, endsAt)))}</p>
	return (
		<ul className="run-dates">
			{days.map((day) => (
				<li key={day.id}>
					<time dateTime={day.startsAt}>{capitalised(norwegianSpan(day.startsAt, day.endsAt))}</time>
					<span className="run-dates-place">{day.place || online}</span>
					{day.link ? (
						<a href={day.link} rel="noreferrer">
							{openMeeting}
						</a>
					) : null}
				</li>
			))}
		</ul>
	)
}

/** A sentence begins with a capital letter. */
function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
