import type { Presence } from '~/domain/attendance'
import { Button } from '~/ui/button'
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
	const count = (wanted: Presence) => presences.filter((presence) => presence === wanted).length
	return (
		<div className="mark-bar">
			<p className="mark-counts">
				<strong>{count('present')}</strong> til stede · <strong>{count('absent')}</strong> ikke til stede ·{' '}
				<strong>{count('unmarked')}</strong> ikke ført
			</p>
			{isLive ? null : <Button>Lagre oppmøtet</Button>}
			<p className="mark-state" role="status" data-state={state}>
				{isLive ? stateWords(state, waiting) : ''}
			</p>
		</div>
	)
}

function stateWords(state: QueueState, waiting: number): string {
	const marks = waiting === 1 ? '1 merke' : `${waiting} merker`
	switch (state) {
		case 'still':
			return 'Hvert kryss lagres med en gang'
		case 'saving':
			return 'Lagrer …'
		case 'saved':
			return 'Lagret'
		case 'waiting':
			return `Venter på nett – ${marks} ligger på denne enheten`
		case 'signed-out':
			return `Du er logget ut. Logg inn igjen, så sendes ${marks} herfra.`
		case 'gone':
			return `${marks} kan ikke sendes: Dagen finnes ikke lenger, eller du leder ikke dette kurset. Last siden på nytt.`
	}
}
