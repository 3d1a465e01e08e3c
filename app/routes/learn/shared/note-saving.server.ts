import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { privateNoteWords } from '~/i18n/private-note'
import { parseFields, readForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import type { SavingDecision } from '~/operations/save-own-text.server'

/** The longest text that may be typed, in characters; two that are put together may be longer. */
const longestNote = 20_000
const longestJoined = 100_000
const join = '\n\n---\n\n'

const NoteFields = z.object({
	notat: z
		.string({ error: () => privateNoteWords().notWhole })
		.transform((body) => body.replaceAll('\r\n', '\n'))
		.pipe(z.string().max(longestNote, { error: () => privateNoteWords().tooLong })),
	utgave: z.coerce.number().int().min(0),
})

/**
 * Saves a private text that was typed in a `NoteForm`. In place while one types; the plain form leads back to `wayBack`.
 * A plain save that comes after another window's adds itself below, so that neither text is lost; one that comes a second
 * time, because the answer was lost on the way, adds nothing.
 */
export async function saveNote(
	request: Request,
	write: (body: string, seenRevision: number) => Promise<SavingDecision>,
	wayBack: (state: 'lagret' | 'slatt-sammen', fields: FormData) => string,
): Promise<Response> {
	const fields = await readForm(request)
	const form = parseFields(fields, NoteFields)
	if (!form.ok) endWith(400, form.errors.notat ?? privateNoteWords().notWhole)
	const { notat: body, utgave: seenRevision } = form.value
	const decision = await write(body, seenRevision)
	if (fields.has('i-siden')) return Response.json(decision, { status: decision.kind === 'saved' ? 200 : 409 })

	if (decision.kind === 'saved') return redirect(wayBack('lagret', fields), 303)
	if (!decision.body.endsWith(join + body)) {
		const joined = decision.body + join + body
		if (joined.length > longestJoined) endWith(400, privateNoteWords().tooLong)
		await write(joined, decision.revision)
	}
	return redirect(wayBack('slatt-sammen', fields), 303)
}
