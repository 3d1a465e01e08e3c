import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse } from '#db/queries/places'
import { auditOfPath, officeClosingPath, officePath, officesPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { placeFieldsWords } from '~/i18n/place-fields'
import { placeSettingsWords } from '~/i18n/place-settings'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { changeOffice } from '~/operations/change-office.server'
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
import { officeAt } from '../shared/at.server'
import { ClosingForm } from '../shared/closing-form'
import { CountiesField, nameTaken, PlaceNameField } from '../shared/place-fields.server'

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
	const fields = placeFieldsWords()
	const answer = useActionData<typeof action>()
	const typed: Record<string, string | undefined> = answer?.typed ?? { navn: office.name, fylker: office.counties }
	const [search] = useSearchParams()
	return (
		<AdminPage
			title={office.name}
			here={office.name}
			width="reading"
			way={[{ to: officesPath, text: adminPageWords().offices }]}
		>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagret') && !answer ? (
				<Alert tone="success" live="status">
					{words.saved}
				</Alert>
			) : null}
			{office.closedAt ? (
				<Alert tone="info">
					<p>
						<Rich text={words.closedSince} date={() => <NorwegianDate at={office.closedAt ?? ''} />} />
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
				<TextField
					name="fylker"
					label={fields.counties}
					description={fields.aboutCounties}
					required
					maxLength={200}
					defaultValue={typed.fylker}
					error={answer?.errors?.fylker}
				/>
				<div className="actions">
					<Button>{words.save}</Button>
				</div>
			</Form>
			<ClosingForm
				action={officeClosingPath(office)}
				isClosed={office.closedAt !== null}
				runsToCome={runsToCome}
				consequence={words.aboutClosing.office}
			/>
			<p>
				<Link className="link-alone" to={auditOfPath(office)}>
					{words.allInLog(office.name)}
				</Link>
			</p>
		</AdminPage>
	)
}
