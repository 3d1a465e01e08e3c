import { type KeptMark, type Presence, presences } from '~/domain/attendance'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { norwegianClock } from '~/i18n/norwegian-time'
import { presenceWords } from '~/i18n/presence'
import type { HeldMark } from '../shared/held-mark'
import { MarkHistory } from './mark-history'
import type { Conflicts } from './use-mark-queue'

/** One person: three choices that a thumb can hit, who said what holds, and all that was said before. */
export function PersonRow({
	person,
	presence,
	held,
	isWaiting,
	conflict,
	isHidden,
	onChoose,
}: {
	person: {
		id: string
		number: number
		name: string
		reference: string | null
		marks: readonly Omit<KeptMark, 'enrolmentId'>[]
	}
	presence: Presence
	held: HeldMark | null
	isWaiting: boolean
	conflict: Conflicts[string] | null
	isHidden: boolean
	onChoose: (presence: Presence) => void
}) {
	const { id, number, name, reference, marks } = person
	const names = presenceWords()
	const seen = marks.find(({ supersededAt }) => supersededAt === null)?.presence ?? 'unmarked'
	return (
		<li hidden={isHidden}>
			<fieldset className="mark-row" data-presence={presence}>
				<legend>
					<span className="mark-number">{number}.</span> {name}
					{reference ? <span className="mark-reference"> {reference}</span> : null}
				</legend>
				<input type="hidden" name={`v-${id}`} value={seen} />
				<div className="mark-choices">
					{presences.map((choice) => (
						<label key={choice} className="mark-choice" data-presence={choice}>
							<input
								type="radio"
								name={`p-${id}`}
								value={choice}
								checked={presence === choice}
								onChange={() => onChoose(choice)}
							/>
							<span>{names[choice]}</span>
						</label>
					))}
				</div>
			</fieldset>
			{conflict ? <p className="mark-conflict">{conflictWords(conflict, held)}</p> : null}
			{isWaiting ? (
				<p className="mark-said">{dayAttendanceWords().notSent}</p>
			) : held && !conflict ? (
				<p className="mark-said">{saidBy(held)}</p>
			) : null}
			{marks.length > 1 ? <MarkHistory name={name} marks={marks} /> : null}
		</li>
	)
}

function saidBy({ markedByName, markedAt, method }: HeldMark): string {
	const words = dayAttendanceWords()
	return words.marked[method](markedByName ?? words.someoneWithoutAccount, norwegianClock(markedAt))
}

function conflictWords(conflict: Conflicts[string], held: HeldMark | null): string {
	const words = dayAttendanceWords().conflict
	if (conflict === 'not-in-run') return words.leftRun
	if (conflict === 'too-early') return words.tooEarly
	if (!held) return words.changed
	const clock = norwegianClock(held.markedAt)
	return held.markedByName ? words.changedBy(held.markedByName, clock) : words.changedAt(clock)
}
