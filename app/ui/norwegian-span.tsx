import { capitalised } from '~/i18n/capitalised'
import { keptTogether } from '~/i18n/kept-together'
import { isOneDay, norwegianClocks, norwegianDay, norwegianDayOfThisYear, norwegianSpan } from '~/i18n/norwegian-time'
import { timesWords } from '~/i18n/times'
import { Rich } from './rich'

/**
 * From one moment to another in words, as `norwegianSpan` says it, with the exact time for machines; a time of day never
 * breaks in the middle, nor does a day leave its month. The year can be left out where it has been said.
 */
export function NorwegianSpan({
	from,
	to,
	hasYear = true,
	isCapitalised = false,
}: {
	from: string
	to: string
	hasYear?: boolean
	/** Begins with a capital letter, as a line of its own does. */
	isCapitalised?: boolean
}) {
	const day = hasYear ? norwegianDay(from) : norwegianDayOfThisYear(from)
	const text = isOneDay(from, to)
		? timesWords().moment(day, `<clocks>${norwegianClocks(from, to)}</clocks>`)
		: norwegianSpan(from, to)
	return (
		<time dateTime={from}>
			<Rich
				text={keptTogether(isCapitalised ? capitalised(text) : text)}
				clocks={(clocks) => <span className="unbroken">{clocks}</span>}
			/>
		</time>
	)
}
