import { Button } from '~/ui/button'
import type { LessonData } from './route'
import { useNote } from './use-note'

const stateWords = {
	unchanged: '',
	typing: 'Ikke lagret ennå …',
	saving: 'Lagrer …',
	saved: 'Lagret',
	failed: 'Ikke lagret: ingen kontakt med portalen. Vi prøver igjen. Ikke lukk siden.',
	'too-long': 'Notatet er for langt til å lagres. Det kan ha 20 000 tegn.',
	'signed-out': 'Ikke lagret: du er logget ut. Kopier teksten, logg inn og lim den inn.',
	conflict: 'Notatet er endret i et annet vindu.',
} as const

const savedWords: Record<string, string> = {
	lagret: 'Lagret',
	'slatt-sammen': 'Notatet var endret i et annet vindu. Vi har satt begge tekstene under hverandre.',
}

/** The learner's private note, saved while one types; a plain form without JavaScript. */
export function LessonNotes({ note, prompt, path }: { note: LessonData['note']; prompt: string | null; path: string }) {
	const { body, revision, state, elsewhere, change, keepMine, takeTheirs, isLive } = useNote(note, `${path}/notat`)
	return (
		<section className="lesson-notes" id="notat" aria-labelledby="notat-tittel">
			<h2 id="notat-tittel">Dine tanker</h2>
			{prompt ? <p id="notat-oppgave">{prompt}</p> : null}
			<form method="post" action={`${path}/notat#notat`}>
				<input type="hidden" name="utgave" value={revision} />
				<label className="visually-hidden" htmlFor="notat-tekst">
					Notat
				</label>
				<textarea
					className="ds-input"
					id="notat-tekst"
					name="notat"
					rows={7}
					maxLength={20_000}
					value={body}
					aria-describedby={prompt ? 'notat-oppgave notat-privat' : 'notat-privat'}
					onChange={(event) => change(event.currentTarget.value)}
				/>
				<p className="save-state" role="status" data-state={state}>
					{stateWords[state] || savedWords[note.state ?? ''] || ''}
				</p>
				{isLive ? null : <Button variant="secondary">Lagre notatet</Button>}
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
			<p id="notat-privat" className="soft">
				Bare du kan lese dette. Ingen kursleder eller administrator ser det.
			</p>
		</section>
	)
}
