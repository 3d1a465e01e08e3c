import { capitalised } from '~/i18n/capitalised'
import { norwegianDays, norwegianYear } from '~/i18n/norwegian-time'
import { runDatesWords } from '~/i18n/run-dates'
import { NorwegianSpan } from '../norwegian-span'

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

/**
 * The days of a run with times and places; for a run without days from when to when it lasts. What days share is said
 * once: a year when it begins, and not at all when it is `saidYear`; a place under the last of the days that meet there.
 */
export function RunDates({
	run: { days, beginsAt, endsAt },
	saidYear = '',
}: {
	run: ShownDates
	/** The year that stands above the run already. */
	saidYear?: string
}) {
	const { onlineAtWill, online, openMeeting } = runDatesWords()
	if (days.length === 0) return <p>{onlineAtWill(capitalised(norwegianDays(beginsAt, endsAt)))}</p>
	return (
		<ul className="run-dates">
			{days.map((day, index) => {
				const [before, after] = [days[index - 1], days[index + 1]]
				const isPlaceBelow = day.link === '' && after?.link === '' && after.place === day.place
				return (
					<li key={day.id}>
						<NorwegianSpan
							from={day.startsAt}
							to={day.endsAt}
							hasYear={norwegianYear(day.startsAt) !== (before ? norwegianYear(before.startsAt) : saidYear)}
							isCapitalised
						/>
						{isPlaceBelow ? null : <span className="run-dates-place">{day.place || online}</span>}
						{day.link ? (
							<a href={day.link} rel="noreferrer">
								{openMeeting}
							</a>
						) : null}
					</li>
				)
			})}
		</ul>
	)
}
