import { lessonPageWords } from '~/i18n/lesson-page'
import { NoteForm } from '~/ui/notes/note-form'
import type { LessonData } from './route'

/** The learner's private note, saved while one types; a plain form without JavaScript. */
export function LessonNotes({ page: { note, lesson }, path }: { page: LessonData; path: string }) {
	const words = lessonPageWords()
	const prompt = lesson.reflection
	return (
		<section className="lesson-notes" id="notat" aria-labelledby="notat-tittel">
			<h2 id="notat-tittel">{words.thoughts}</h2>
			{prompt ? (
				<p id="notat-oppgave" lang={lesson.language}>
					{prompt}
				</p>
			) : null}
			<NoteForm
				id="notat-tekst"
				label={words.note}
				saveLabel={words.saveNote}
				note={note}
				address={`${path}/notat`}
				anchor="notat"
				describedBy={prompt ? 'notat-oppgave notat-privat' : 'notat-privat'}
			/>
			<p id="notat-privat" className="soft">
				{words.noteIsPrivate}
			</p>
		</section>
	)
}
