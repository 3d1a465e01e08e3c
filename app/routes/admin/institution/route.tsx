import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse } from '#db/queries/places'
import {
	auditOfPath,
	institutionClosingPath,
	institutionImagesPath,
	institutionSettingsPath,
	institutionsPath,
} from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { placeFieldsWords } from '~/i18n/place-fields'
import { placeSettingsWords } from '~/i18n/place-settings'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { changeInstitution } from '~/operations/change-institution.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { NorwegianDate } from '~/ui/norwegian-date'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'
import { ClosingForm } from '../shared/closing-form'
import { nameTaken, PlaceNameField } from '../shared/place-fields.server'

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
	const fields = placeFieldsWords()
	const answer = useActionData<typeof action>()
	const typed: Record<string, string | undefined> = answer?.typed ?? { navn: institution.name }
	const [search] = useSearchParams()
	return (
		<AdminPage
			title={institution.name}
			here={institution.name}
			width="reading"
			way={[{ to: institutionsPath, text: adminPageWords().institutions }]}
		>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagret') && !answer ? (
				<Alert tone="success" live="status">
					{words.saved}
				</Alert>
			) : null}
			{institution.closedAt ? (
				<Alert tone="info">
					<p>
						<Rich text={words.closedSince} date={() => <NorwegianDate at={institution.closedAt ?? ''} />} />
					</p>
				</Alert>
			) : null}
			<Form method="post" className="form" noValidate>
				<TextField
					name="navn"
					label={fields.name}
					required
					maxLength={80}
					defaultValue={typed.navn}
					error={answer?.errors?.navn}
				/>
				<div className="actions">
					<Button>{words.save}</Button>
				</div>
			</Form>
			<p>
				<Link className="link-alone" to={institutionImagesPath(institution)}>
					{words.images}
				</Link>
			</p>
			<ClosingForm
				action={institutionClosingPath(institution)}
				isClosed={institution.closedAt !== null}
				runsToCome={runsToCome}
				consequence={words.aboutClosing.institution}
			/>
			<p>
				<Link className="link-alone" to={auditOfPath(institution)}>
					{words.allInLog(institution.name)}
				</Link>
			</p>
		</AdminPage>
	)
}
