import { norwegianDays, norwegianSpan } from '~/lib/norwegian-time'

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
	if (days.length === 0) return <p>{capitalised(norwegianDays(beginsAt, endsAt))}, på nett når det passer deg</p>
	return (
		<ul className="run-dates">
			{days.map((day) => (
				<li key={day.id}>
					<time dateTime={day.startsAt}>{capitalised(norwegianSpan(day.startsAt, day.endsAt))}</time>
					<span className="run-dates-place">{day.place || 'På nett'}</span>
					{day.link ? (
						<a href={day.link} rel="noreferrer">
							Åpne det digitale møtet
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
