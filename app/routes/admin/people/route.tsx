import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchPeople } from '#db/queries/people-search'
import type { RoleGrant } from '~/domain/access'
import { peoplePath, personPath } from '~/domain/admin-paths'
import { roleWords } from '~/domain/role-words'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
import { pageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { Table } from '~/ui/table'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { roleWriter } from '../shared/role-writer.server'
import { Pages } from './pages'

export const links = adminLinks

/** How many people one page shows. */
const perPage = 50

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { searchParams } = new URL(request.url)
	const words = (searchParams.get('sok') ?? '').slice(0, 100)
	const role = roleFrom(searchParams.get('rolle'))
	const page = Math.min(1_000_000, Math.max(1, Math.trunc(Number(searchParams.get('side') ?? 1)) || 1))
	const found = await searchPeople(db, { words, role }, { limit: perPage, offset: (page - 1) * perPage })
	const inWords = await roleWriter()
	return {
		search: { words, role },
		page,
		pages: Math.max(1, Math.ceil(found.total / perPage)),
		total: found.total,
		people: found.people.map(({ roles, ...person }) => ({ ...person, roles: roles.map(inWords) })),
		registrationUrl: `${publicUrl}/registrer`,
	}
}

function roleFrom(typed: string | null): RoleGrant['role'] | null {
	return typed !== null && Object.hasOwn(roleWords, typed) ? (typed as RoleGrant['role']) : null
}

export const meta = () => pageTitle('Folk og roller')

export default function PeoplePage() {
	const { search, page, pages, total, people, registrationUrl } = useLoaderData<typeof loader>()
	const isSearch = search.words !== '' || search.role !== null
	return (
		<AdminPage
			title="Folk og roller"
			here="Folk og roller"
			lead="Alle med konto er deltakere. Her ser du hvem som har en rolle i tillegg."
		>
			<Form method="get" className="form admin-search" role="search">
				<TextField name="sok" label="Navn eller e-post" type="search" defaultValue={search.words} />
				<SelectField
					name="rolle"
					label="Rolle"
					chosen={search.role ?? ''}
					choices={[
						{ value: '', label: 'Alle' },
						...Object.entries(roleWords).map(([value, label]) => ({ value, label })),
					]}
				/>
				<Button>Søk</Button>
			</Form>
			<h2>{isSearch ? 'Treff' : 'Alle'}</h2>
			<p role="status">{counted(total, 'person', 'personer')}</p>
			<Table
				caption="Folk med konto"
				hidesCaption
				columns={[
					{ key: 'name', label: 'Navn', kind: 'header' },
					{ key: 'email', label: 'E-post' },
					{ key: 'roles', label: 'Roller' },
				]}
				rows={people.map((person) => ({
					key: person.id,
					cells: {
						name: (
							<Link className="link-alone" to={personPath(person)}>
								{person.name}
							</Link>
						),
						email: person.email,
						roles: person.roles.length > 0 ? person.roles.join(', ') : 'Deltaker',
					},
				}))}
				empty={
					<p>
						Ingen treff. Den som skal ha en rolle, må lage seg en konto først. Send denne adressen:{' '}
						<strong>{registrationUrl}</strong>
					</p>
				}
			/>
			<Pages path={peoplePath} search={search} page={page} pages={pages} />
		</AdminPage>
	)
}
