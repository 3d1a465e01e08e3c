import { type KeptMark, type Presence, presences } from '~/domain/attendance'
import { methodWords, presenceWords } from '~/domain/attendance-words'
import { osloTime } from '~/lib/oslo-time'
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
							<span>{presenceWords[choice]}</span>
						</label>
					))}
				</div>
			</fieldset>
			{conflict ? <p className="mark-conflict">{conflictWords(conflict, held)}</p> : null}
			{isWaiting ? (
				<p className="mark-said">Ikke sendt ennå</p>
			) : held && !conflict ? (
				<p className="mark-said">{saidBy(held)}</p>
			) : null}
			{marks.length > 1 ? <MarkHistory name={name} marks={marks} /> : null}
		</li>
	)
}

function saidBy({ markedByName, markedAt, method }: HeldMark): string {
	const who = markedByName ?? 'noen som ikke lenger har konto'
	if (method === 'code') return `Møtte selv med kode kl. ${clock(markedAt)}`
	return `Ført ${methodWords[method]} av ${who} kl. ${clock(markedAt)}`
}

function conflictWords(conflict: Conflicts[string], held: HeldMark | null): string {
	if (conflict === 'not-in-run') return 'Har ikke lenger plass i kurset, og er ikke ført.'
	if (conflict === 'too-early') return 'Ikke ført: ingen kan stå som til stede før dagen er der.'
	if (!held) return 'Endret av noen andre etter ditt merke.'
	return `Endret av ${held.markedByName ?? 'noen andre'} kl. ${clock(held.markedAt)}, etter ditt merke. Det som står her, gjelder.`
}

function clock(at: string): string {
	return osloTime(at).replace(':', '.')
}
