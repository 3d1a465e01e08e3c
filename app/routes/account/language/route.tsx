import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { updateLanguage } from '#db/queries/people'
import { requireSignedIn } from '~/auth/guard.server'
import { languages } from '~/domain/language'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'

const LanguageForm = z.object({ sprak: z.enum(languages), til: z.string().optional() })

export function loader() {
	return redirect('/min-side/konto')
}

/** Keeps the language that the person reads courses in, and leads back to where it was chosen. */
export async function action({ request }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const form = await parseForm(request, LanguageForm)
	if (!form.ok) return redirect('/min-side/konto', 303)
	await updateLanguage(db, person.id, form.value.sprak)
	return redirect(localPath(form.value.til, '/min-side/konto'), 303)
}
