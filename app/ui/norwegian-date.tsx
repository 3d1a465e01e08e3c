import { keptTogether } from '~/i18n/kept-together'
import { norwegianDate } from '~/i18n/norwegian-time'

/** A moment as the day that it fell on in Norway, with the exact time for machines; a day keeps to its month. */
export function NorwegianDate({ at }: { at: string }) {
	return <time dateTime={at}>{keptTogether(norwegianDate(at))}</time>
}
