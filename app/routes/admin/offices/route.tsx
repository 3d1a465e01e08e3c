import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse, listDistrictOffices } from '#db/queries/places'
import { officePath, officesPath } from '~/domain/admin-paths'
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
	return data({ errors: nameTaken, typed: form.value }, { status: 400 })
}

export const meta = () => pageTitle('Distriktskontorer')

export default function OfficesPage() {
	const { places } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const typed: Record<string, string | undefined> = answer?.typed ?? {}
	const [search] = useSearchParams()
	return (
		<AdminPage
			title="Distriktskontorer"
			here="Kontorer"
			lead="Kurs hører til et distriktskontor, og kursledere gjør det samme."
		>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagt-til') && !answer ? (
				<Alert tone="success" live="status">
					Kontoret er lagt til.
				</Alert>
			) : null}
			<Table
				caption="Distriktskontorer"
				hidesCaption
				columns={[
					{ key: 'name', label: 'Navn', kind: 'header' },
					{ key: 'counties', label: 'Fylker' },
					{ key: 'people', label: 'Kursledere', kind: 'number' },
					{ key: 'runsToCome', label: 'Kurs nå og framover', kind: 'number' },
					{ key: 'runs', label: 'Kurs i alt', kind: 'number' },
				]}
				rows={places.map((place) => ({
					key: place.id,
					cells: {
						name: (
							<>
								<Link className="link-alone" to={officePath(place)}>
									{place.name}
								</Link>{' '}
								{place.isClosed ? <Tag>Stengt</Tag> : null}
							</>
						),
						counties: place.counties,
						people: place.people,
						runsToCome: place.runsToCome,
						runs: place.runs,
					},
				}))}
				empty={<p>Ingen er lagt til ennå.</p>}
			/>
			<h2>Legg til et kontor</h2>
			<Form method="post" className="form admin-form" noValidate>
				<TextField
					name="navn"
					label="Navn"
					required
					maxLength={80}
					defaultValue={typed.navn}
					error={answer?.errors?.navn}
				/>
				<TextField
					name="fylker"
					label="Fylker"
					description="Med komma mellom, slik de skal vises."
					required
					maxLength={200}
					defaultValue={typed.fylker}
					error={answer?.errors?.fylker}
				/>
				<div className="actions">
					<Button>Legg til kontoret</Button>
				</div>
			</Form>
		</AdminPage>
	)
}
