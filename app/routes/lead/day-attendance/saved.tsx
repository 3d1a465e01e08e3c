import { dayAttendanceWords } from '~/i18n/day-attendance'
import { Alert } from '~/ui/alert'

/** What a plain save has just said. */
type SavedCounts = {
	readonly kept: number
	readonly tooEarly: number
	readonly gone: number
	readonly changedElsewhere: number
}

/** Reads from the address what a plain save has just said; null when nothing was saved. */
export function savedIn(query: URLSearchParams): SavedCounts | null {
	if (!query.has('lagret')) return null
	const count = (name: string) => Math.max(0, Math.floor(Number(query.get(name))) || 0)
	return {
		kept: count('lagret'),
		tooEarly: count('for-tidlig'),
		gone: count('borte'),
		changedElsewhere: count('endret'),
	}
}

/** Says what was saved and what was not. */
export function Saved({ saved }: { saved: SavedCounts }) {
	const { kept, tooEarly, gone, changedElsewhere } = saved
	const words = dayAttendanceWords().saved
	const isWhole = tooEarly === 0 && gone === 0
	return (
		<>
			<Alert tone={isWhole ? 'success' : 'warning'} live="status">
				<p>{kept === 0 ? words.nothing : words.kept(kept)}</p>
				{tooEarly > 0 ? <p>{words.tooEarly(tooEarly)}</p> : null}
				{gone > 0 ? <p>{words.leftRun(gone)}</p> : null}
			</Alert>
			{changedElsewhere > 0 ? <Alert tone="warning">{words.changedElsewhere(changedElsewhere)}</Alert> : null}
		</>
	)
}
