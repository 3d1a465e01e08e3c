import { useState } from 'react'
import type { Presence } from '~/domain/attendance'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { Button } from '~/ui/button'

/** Marks everybody who is not marked as present, and takes it back. Without script it sends the list to `action`. */
export function MarkAll({
	unmarked,
	action,
	isLive,
	onMark,
}: {
	unmarked: readonly string[]
	action: string
	isLive: boolean
	onMark: (choices: { enrolmentId: string; presence: Presence }[]) => void
}) {
	const [marked, setMarked] = useState<readonly string[]>([])
	const words = dayAttendanceWords()
	const markAs = (ids: readonly string[], presence: Presence) =>
		onMark(ids.map((enrolmentId) => ({ enrolmentId, presence })))
	const markRest = () => {
		setMarked(unmarked)
		markAs(unmarked, 'present')
	}
	const takeBack = () => {
		markAs(marked, 'unmarked')
		setMarked([])
	}
	return (
		<p className="mark-all">
			{unmarked.length === 0 ? null : (
				<Button
					variant="secondary"
					formAction={action}
					type={isLive ? 'button' : 'submit'}
					onClick={isLive ? markRest : undefined}
				>
					{words.markAll}
				</Button>
			)}
			{isLive && marked.length > 0 ? (
				<Button type="button" variant="secondary" onClick={takeBack}>
					{words.undoAll(marked.length)}
				</Button>
			) : null}
		</p>
	)
}
