import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse, listDistrictOffices } from '#db/queries/places'
import { officePath, officesPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { officesWords } from '~/i18n/offices'
import { placeFieldsWords } from '~/i18n/place-fields'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { addOffice } from '~/operations/add-office.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { CountiesField, nameTaken, PlaceNameField } from '../shared/place-fields.server'

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
	const { places } = useLoaderData<typeof loader>()
	const words = officesWords()
	const fields = placeFieldsWords()
	const answer = useActionData<typeof action>()
	const typed: Record<string, string | undefined> = answer?.typed ?? {}
	const [search] = useSearchParams()
	return (
		<AdminPage title={words.title} here={adminPageWords().offices} lead={words.lead}>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagt-til') && !answer ? (
				<Alert tone="success" live="status">
					{words.added}
				</Alert>
			) : null}
			<Table
				caption={words.title}
				hidesCaption
				columns={[
					{ key: 'name', label: fields.name, kind: 'header' },
					{ key: 'counties', label: fields.counties },
					{ key: 'people', label: words.leaders, kind: 'number' },
					{ key: 'runsToCome', label: words.runsToCome, kind: 'number' },
					{ key: 'runs', label: words.runs, kind: 'number' },
				]}
				rows={places.map((place) => ({
					key: place.id,
					cells: {
						name: (
							<>
								<Link className="link-alone" to={officePath(place)}>
									{place.name}
								</Link>{' '}
								{place.isClosed ? <Tag>{words.closed}</Tag> : null}
							</>
						),
						counties: place.counties,
						people: place.people,
						runsToCome: place.runsToCome,
						runs: place.runs,
					},
				}))}
				empty={<p>{words.empty}</p>}
			/>
			<h2>{words.toAdd}</h2>
			<Form method="post" className="form admin-form" noValidate>
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
					<Button>{words.add}</Button>
				</div>
			</Form>
		</AdminPage>
	)
}
