import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { institutionSettingsPath } from '~/domain/admin-paths'
import { requestRefusalsWords } from '~/i18n/request-refusals'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { closeInstitution } from '~/operations/close-institution.server'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'
import { ClosingForm } from '../shared/place-fields.server'

/** Whoever opens the address wants the page that the form stands on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return redirect(institutionSettingsPath(await institutionAt(params)))
}

/** Closes the institution, or opens it again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const { id } = await institutionAt(params)
	const form = await parseForm(request, ClosingForm)
	if (!form.ok) endWith(400, requestRefusalsWords().formUnreadable)
	await closeInstitution(db, { id, isClosed: form.value.stengt === 'ja', actorId, now: now() })
	return redirect(`${institutionSettingsPath({ id })}?lagret`, 303)
}
