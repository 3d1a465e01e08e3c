import { useEffect } from 'react'
import { Button } from '~/ui/button'
import { type NoteState, useNote } from './use-note'

const stateWords: Record<NoteState, string> = {
	unchanged: '',
	typing: 'Ikke lagret ennå …',
	saving: 'Lagrer …',
	saved: 'Lagret',
	failed: 'Ikke lagret: ingen kontakt med portalen. Vi prøver igjen. Ikke lukk siden.',
	'too-long': 'Teksten er for lang til å lagres. Den kan ha 20 000 tegn.',
	'signed-out': 'Ikke lagret: du er logget ut. Kopier teksten, logg inn og lim den inn.',
	conflict: 'Teksten er endret i et annet vindu.',
}

const savedWords: Record<string, string> = {
	lagret: 'Lagret',
	'slatt-sammen': 'Teksten var endret i et annet vindu. Vi har satt begge tekstene under hverandre.',
}

/** A text as it was read; `state` is what a plain save has just said, `lagret` or `slatt-sammen`. */
export type Note = { body: string; revision: number; state: string | null }

/**
 * A private text, saved while one types; a plain form without JavaScript. `anchor` is where the plain form leads back to
 * on the page, `backTo` the page itself where `address` can't tell.
 */
export function NoteForm({
	id,
	label,
	saveLabel,
	note,
	address,
	anchor,
	backTo,
	describedBy,
	rows = 7,
	onBody,
}: {
	id: string
	label: string
	saveLabel: string
	note: Note
	address: string
	anchor: string
	backTo?: string
	describedBy: string
	rows?: number
	onBody?: (body: string) => void
}) {
	const { body, revision, state, elsewhere, change, keepMine, takeTheirs, isLive } = useNote(note, address)
	useEffect(() => onBody?.(body), [body, onBody])
	return (
		<>
			<form method="post" action={`${address}#${anchor}`}>
				<input type="hidden" name="utgave" value={revision} />
				{backTo ? <input type="hidden" name="tilbake" value={backTo} /> : null}
				<label className="visually-hidden" htmlFor={id}>
					{label}
				</label>
				<textarea
					className="ds-input"
					id={id}
					name="notat"
					rows={rows}
					maxLength={20_000}
					value={body}
					aria-describedby={describedBy}
					onChange={(event) => change(event.currentTarget.value)}
				/>
				<p className="save-state" role="status" data-state={state}>
					{stateWords[state] || savedWords[note.state ?? ''] || ''}
				</p>
				{isLive ? null : <Button variant="secondary">{saveLabel}</Button>}
			</form>
			{elsewhere === null ? null : (
				<div className="note-elsewhere">
					<p>I det andre vinduet står det:</p>
					<blockquote>{elsewhere || '(tomt)'}</blockquote>
					<Button type="button" variant="secondary" onClick={keepMine}>
						Behold teksten her
					</Button>
					<Button type="button" variant="secondary" onClick={takeTheirs}>
						Bruk teksten fra det andre vinduet
					</Button>
				</div>
			)}
		</>
	)
}
