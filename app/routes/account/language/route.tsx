import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { updateLanguage } from '#db/queries/people'
import { findSignedIn } from '~/auth/guard.server'
import { languages } from '~/domain/language'
import { parseForm } from '~/lib/form.server'
import { localPath } from '~/lib/local-path'
import { keepLanguage } from '~/lib/request-scope.server'
import { publicUrl } from '~/portal.server'

const LanguageForm = z.object({ sprak: z.enum(languages), til: z.string().optional() })

export function loader() {
	return redirect('/')
}

/** Keeps the language that somebody reads in, in the browser and for who is signed in, and leads back to where it was chosen. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, LanguageForm)
	if (!form.ok) return redirect('/', 303)
	const { sprak, til } = form.value
	const person = await findSignedIn(request)
	if (person) await updateLanguage(db, person.id, sprak)
	const headers = { 'Set-Cookie': keepLanguage(sprak, { isHttps: publicUrl.startsWith('https:') }) }
	return redirect(localPath(til, '/'), { status: 303, headers })
}
