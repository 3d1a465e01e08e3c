import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { officePath } from '~/domain/admin-paths'
import { requestRefusalsWords } from '~/i18n/request-refusals'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { closeOffice } from '~/operations/close-office.server'
import { requireAdministrator } from '../shared/administrator.server'
import { officeAt } from '../shared/at.server'
import { ClosingForm } from '../shared/place-fields.server'

/** Whoever opens the address wants the page that the form stands on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return redirect(officePath(await officeAt(params)))
}

/** Closes the office, or opens it again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const { id } = await officeAt(params)
	const form = await parseForm(request, ClosingForm)
	if (!form.ok) endWith(400, requestRefusalsWords().formUnreadable)
	await closeOffice(db, { id, isClosed: form.value.stengt === 'ja', actorId, now: now() })
	return redirect(`${officePath({ id })}?lagret`, 303)
}
