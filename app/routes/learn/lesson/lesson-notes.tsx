import { NoteForm } from '~/ui/notes/note-form'
import type { LessonData } from './route'

/** The learner's private note, saved while one types; a plain form without JavaScript. */
export function LessonNotes({ note, prompt, path }: { note: LessonData['note']; prompt: string | null; path: string }) {
	return (
		<section className="lesson-notes" id="notat" aria-labelledby="notat-tittel">
			<h2 id="notat-tittel">Dine tanker</h2>
			{prompt ? <p id="notat-oppgave">{prompt}</p> : null}
			<NoteForm
				id="notat-tekst"
				label="Notat"
				saveLabel="Lagre notatet"
				note={note}
				address={`${path}/notat`}
				anchor="notat"
				describedBy={prompt ? 'notat-oppgave notat-privat' : 'notat-privat'}
			/>
			<p id="notat-privat" className="soft">
				Bare du kan lese dette. Ingen kursleder eller administrator ser det.
			</p>
		</section>
	)
}
