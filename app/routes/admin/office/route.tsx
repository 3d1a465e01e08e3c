import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse } from '#db/queries/places'
import { officeClosingPath, officePath, officesPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { placeSettingsWords } from '~/i18n/place-settings'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { changeOffice } from '~/operations/change-office.server'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { requireAdministrator } from '../shared/administrator.server'
import { officeAt } from '../shared/at.server'
import { CountiesField, nameTaken, PlaceNameField } from '../shared/place-fields.server'
import { PlacePage } from '../shared/place-page'

export const links = adminLinks

const OfficeForm = z.object({ navn: PlaceNameField, fylker: CountiesField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const office = await officeAt(params)
	const use = (await countPlaceUse(db, 'districtOfficeId', now().toISOString())).get(office.id)
	return { office, runsToCome: use?.runsToCome ?? 0 }
}

/** Changes an office. What was typed stays when something has to be mended, 400. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const office = await officeAt(params)
	const form = await parseForm(request, OfficeForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const result = await changeOffice(db, {
		name: form.value.navn,
		counties: form.value.fylker,
		id: office.id,
		actorId,
		now: now(),
	})
	if (result.kind === 'changed') return redirect(`${officePath(office)}?lagret`, 303)
	if (result.reason === 'no-such-place') return notFound()
	return data({ errors: nameTaken(), typed: form.value }, { status: 400 })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.office.name ?? placeSettingsWords().unnamed.office)

export default function OfficePage() {
	const { office, runsToCome } = useLoaderData<typeof loader>()
	const words = placeSettingsWords()
	return (
		<PlacePage
			place={office}
			via={{ to: officesPath, text: adminPageWords().offices }}
			answer={useActionData<typeof action>()}
			hasCounties
			closing={{ action: officeClosingPath(office), consequence: words.aboutClosing.office, runsToCome }}
		/>
	)
}
