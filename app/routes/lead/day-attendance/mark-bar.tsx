import type { Presence } from '~/domain/attendance'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { Button } from '~/ui/button'
import { Rich } from '~/ui/rich'
import type { QueueState } from './use-mark-queue'

/** Always in sight: how many are there, and whether everything has been kept. Without script it holds the button to save. */
export function MarkBar({
	presences,
	state,
	waiting,
	isLive,
}: {
	presences: readonly Presence[]
	state: QueueState
	waiting: number
	isLive: boolean
}) {
	const words = dayAttendanceWords()
	const count = (wanted: Presence) => presences.filter((presence) => presence === wanted).length
	return (
		<div className="mark-bar">
			<p className="mark-counts">
				<Rich text={words.counts(count('present'), count('absent'), count('unmarked'))} />
			</p>
			{isLive ? null : <Button>{words.save}</Button>}
			<p className="mark-state" role="status" data-state={state}>
				{isLive ? stateWords(words.sending, state, waiting) : ''}
			</p>
		</div>
	)
}

function stateWords(
	words: ReturnType<typeof dayAttendanceWords>['sending'],
	state: QueueState,
	waiting: number,
): string {
	switch (state) {
		case 'waiting':
			return words.waiting(waiting)
		case 'signed-out':
			return words.signedOut(waiting)
		case 'gone':
			return words.gone(waiting)
		default:
			return words[state]
	}
}
