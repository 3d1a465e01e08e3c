import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse, listInstitutions } from '#db/queries/places'
import { institutionSettingsPath, institutionsPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { institutionsWords } from '~/i18n/institutions'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { addInstitution } from '~/operations/add-institution.server'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { requireAdministrator } from '../shared/administrator.server'
import { nameTaken, PlaceNameField } from '../shared/place-fields.server'
import { PlacesPage } from '../shared/places-page'

export const links = adminLinks

const InstitutionForm = z.object({ navn: PlaceNameField })

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const uses = await countPlaceUse(db, 'institutionId', now().toISOString())
	const places = await listInstitutions(db)
	return {
		places: places.map(({ id, name, closedAt }) => {
			const { runs, runsToCome, people } = uses.get(id) ?? { runs: 0, runsToCome: 0, people: 0 }
			return { id, name, isClosed: closedAt !== null, runs, runsToCome, people }
		}),
	}
}

/** Adds an institution. What was typed stays when something has to be mended, 400. */
export async function action({ request }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const form = await parseForm(request, InstitutionForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const result = await addInstitution(db, { name: form.value.navn, actorId, now: now() })
	if (result.kind === 'added') return redirect(`${institutionsPath}?lagt-til`, 303)
	return data({ errors: nameTaken(), typed: form.value }, { status: 400 })
}

export const meta = () => pageTitle(institutionsWords().title)

export default function InstitutionsPage() {
	const words = institutionsWords()
	return (
		<PlacesPage
			places={useLoaderData<typeof loader>().places}
			words={words}
			people={words.contacts}
			here={adminPageWords().institutions}
			pathOf={institutionSettingsPath}
			hasCounties={false}
			answer={useActionData<typeof action>()}
		/>
	)
}
