import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { now } from '~/lib/clock.server'
import { parseFields, readForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { writeReflection } from '~/operations/write-reflection.server'
import { lessonPath } from '~/ui/paths'
import { lessonAt, requireLearner } from '../shared/place.server'

/** The longest note, in characters. */
const longestNote = 20_000

/** What is said of a form that lost something on the way. */
const notWhole = 'Notatet kom ikke fram i sin helhet. Gå tilbake og prøv igjen.'

const NoteForm = z.object({
	notat: z
		.string({ error: notWhole })
		.transform((body) => body.replaceAll('\r\n', '\n'))
		.pipe(z.string().max(longestNote, 'Notatet er for langt. Det kan ha 20 000 tegn.')),
	utgave: z.coerce.number().int().min(0),
})

export async function loader({ params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params)
	return redirect(lessonPath(course, module, lesson))
}

/**
 * Saves the learner's note to the lesson. In place while one types; the plain form leads back to the lesson. A plain save
 * that comes after another tab's adds itself below, so that neither text is lost.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	await requireSignedIn(request)
	const { course, module, lesson } = await lessonAt(params)
	const { person } = await requireLearner(request, course)
	const fields = await readForm(request)
	const form = parseFields(fields, NoteForm)
	if (!form.ok) endWith(400, form.errors.notat ?? notWhole)

	const note = { personId: person.id, courseId: course.id, lessonId: lesson.id, now: now() }
	const { notat: body, utgave: seenRevision } = form.value
	const decision = await writeReflection(db, { ...note, body, seenRevision })
	if (fields.has('i-siden')) return Response.json(decision, { status: decision.kind === 'saved' ? 200 : 409 })

	if (decision.kind === 'refused') {
		const both = `${decision.body}\n\n---\n\n${body}`.slice(0, longestNote)
		await writeReflection(db, { ...note, body: both, seenRevision: decision.revision })
	}
	const state = decision.kind === 'saved' ? 'lagret' : 'slatt-sammen'
	return redirect(`${lessonPath(course, module, lesson)}?notat=${state}#notat`, 303)
}
