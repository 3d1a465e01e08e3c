import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse } from '#db/queries/places'
import {
	institutionClosingPath,
	institutionImagesPath,
	institutionSettingsPath,
	institutionsPath,
} from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { placeSettingsWords } from '~/i18n/place-settings'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { changeInstitution } from '~/operations/change-institution.server'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'
import { nameTaken, PlaceNameField } from '../shared/place-fields.server'
import { PlacePage } from '../shared/place-page'

export const links = adminLinks

const InstitutionForm = z.object({ navn: PlaceNameField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const institution = await institutionAt(params)
	const use = (await countPlaceUse(db, 'institutionId', now().toISOString())).get(institution.id)
	return { institution, runsToCome: use?.runsToCome ?? 0 }
}

/** Changes an institution. What was typed stays when something has to be mended, 400. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const institution = await institutionAt(params)
	const form = await parseForm(request, InstitutionForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const result = await changeInstitution(db, { name: form.value.navn, id: institution.id, actorId, now: now() })
	if (result.kind === 'changed') return redirect(`${institutionSettingsPath(institution)}?lagret`, 303)
	if (result.reason === 'no-such-place') return notFound()
	return data({ errors: nameTaken(), typed: form.value }, { status: 400 })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.institution.name ?? placeSettingsWords().unnamed.institution)

export default function InstitutionPage() {
	const { institution, runsToCome } = useLoaderData<typeof loader>()
	const words = placeSettingsWords()
	return (
		<PlacePage
			place={institution}
			via={{ to: institutionsPath, text: adminPageWords().institutions }}
			answer={useActionData<typeof action>()}
			hasCounties={false}
			closing={{ action: institutionClosingPath(institution), consequence: words.aboutClosing.institution, runsToCome }}
		>
			<p>
				<Link className="link-alone" to={institutionImagesPath(institution)}>
					{words.images}
				</Link>
			</p>
		</PlacePage>
	)
}
