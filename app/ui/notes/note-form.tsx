import { useEffect } from 'react'
import { NoteView } from './note-view'
import { useNote } from './use-note'

/** A text as it was read; `state` is what a plain save has just said, `lagret` or `slatt-sammen`. */
export type Note = { body: string; revision: number; state: string | null }

/**
 * A private text, saved while one types; a plain form without JavaScript. `anchor` is where the plain form leads back to
 * on the page, `backTo` the page itself where `address` can't tell.
 */
export function NoteForm({
	note,
	address,
	onBody,
	...shown
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
	const { change, ...kept } = useNote(note, address)
	const { body } = kept
	useEffect(() => onBody?.(body), [body, onBody])
	return <NoteView {...shown} {...kept} address={address} savedPlainly={note.state} onChange={change} />
}
