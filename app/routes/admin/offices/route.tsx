import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse, listDistrictOffices } from '#db/queries/places'
import { officePath, officesPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { officesWords } from '~/i18n/offices'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { addOffice } from '~/operations/add-office.server'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { requireAdministrator } from '../shared/administrator.server'
import { CountiesField, nameTaken, PlaceNameField } from '../shared/place-fields.server'
import { PlacesPage } from '../shared/places-page'

export const links = adminLinks

const OfficeForm = z.object({ navn: PlaceNameField, fylker: CountiesField })

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const uses = await countPlaceUse(db, 'districtOfficeId', now().toISOString())
	const places = await listDistrictOffices(db)
	return {
		places: places.map(({ id, name, counties, closedAt }) => {
			const { runs, runsToCome, people } = uses.get(id) ?? { runs: 0, runsToCome: 0, people: 0 }
			return { id, name, counties, isClosed: closedAt !== null, runs, runsToCome, people }
		}),
	}
}

/** Adds an office. What was typed stays when something has to be mended, 400. */
export async function action({ request }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const form = await parseForm(request, OfficeForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const result = await addOffice(db, { name: form.value.navn, counties: form.value.fylker, actorId, now: now() })
	if (result.kind === 'added') return redirect(`${officesPath}?lagt-til`, 303)
	return data({ errors: nameTaken(), typed: form.value }, { status: 400 })
}

export const meta = () => pageTitle(officesWords().title)

export default function OfficesPage() {
	const words = officesWords()
	return (
		<PlacesPage
			places={useLoaderData<typeof loader>().places}
			words={words}
			people={words.leaders}
			here={adminPageWords().offices}
			pathOf={officePath}
			hasCounties
			answer={useActionData<typeof action>()}
		/>
	)
}
