import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { countPlaceUse, listInstitutions } from '#db/queries/places'
import { institutionSettingsPath, institutionsPath } from '~/domain/admin-paths'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { addInstitution } from '~/operations/add-institution.server'
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
import { nameTaken, PlaceNameField } from '../shared/place-fields.server'

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
	return data({ errors: nameTaken, typed: form.value }, { status: 400 })
}

export const meta = () => pageTitle('Institusjoner')

export default function InstitutionsPage() {
	const { places } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const typed: Record<string, string | undefined> = answer?.typed ?? {}
	const [search] = useSearchParams()
	return (
		<AdminPage
			title="Institusjoner"
			here="Institusjoner"
			lead="Høyskoler og andre som får studentene sine sertifisert. En fagansvarlig følger egne studenter."
		>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagt-til') && !answer ? (
				<Alert tone="success" live="status">
					Institusjonen er lagt til.
				</Alert>
			) : null}
			<Table
				caption="Institusjoner"
				hidesCaption
				columns={[
					{ key: 'name', label: 'Navn', kind: 'header' },
					{ key: 'people', label: 'Fagansvarlige', kind: 'number' },
					{ key: 'runsToCome', label: 'Kurs nå og framover', kind: 'number' },
					{ key: 'runs', label: 'Kurs i alt', kind: 'number' },
				]}
				rows={places.map((place) => ({
					key: place.id,
					cells: {
						name: (
							<>
								<Link className="link-alone" to={institutionSettingsPath(place)}>
									{place.name}
								</Link>{' '}
								{place.isClosed ? <Tag>Stengt</Tag> : null}
							</>
						),
						people: place.people,
						runsToCome: place.runsToCome,
						runs: place.runs,
					},
				}))}
				empty={<p>Ingen er lagt til ennå.</p>}
			/>
			<h2>Legg til en institusjon</h2>
			<Form method="post" className="form admin-form" noValidate>
				<TextField
					name="navn"
					label="Navn"
					required
					maxLength={80}
					defaultValue={typed.navn}
					error={answer?.errors?.navn}
				/>
				<div className="actions">
					<Button>Legg til institusjonen</Button>
				</div>
			</Form>
		</AdminPage>
	)
}
