import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchPeople } from '#db/queries/people-search'
import { peoplePath, personPath } from '~/domain/admin-paths'
import { type Role, roles } from '~/domain/role-words'
import { adminPageWords } from '~/i18n/admin-page'
import { adminPeopleWords } from '~/i18n/admin-people'
import { rolesWords } from '~/i18n/roles'
import { publicUrl } from '~/portal.server'
import { Button } from '~/ui/button'
import { EmailAddress } from '~/ui/email-address'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
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

function roleFrom(typed: string | null): Role | null {
	return roles.find((role) => role === typed) ?? null
}

export const meta = () => pageTitle(adminPageWords().people)

export default function PeoplePage() {
	const { search, page, pages, total, people, registrationUrl } = useLoaderData<typeof loader>()
	const words = adminPeopleWords()
	const pageWords = adminPageWords()
	const roleWords = rolesWords()
	const isSearch = search.words !== '' || search.role !== null
	return (
		<AdminPage title={pageWords.people} here={pageWords.people} lead={words.lead}>
			<Form method="get" className="form admin-search" role="search">
				<TextField name="sok" label={words.nameOrEmail} type="search" defaultValue={search.words} />
				<SelectField
					name="rolle"
					label={words.role}
					chosen={search.role ?? ''}
					choices={[
						{ value: '', label: words.all },
						...roles.map((role) => ({ value: role, label: roleWords.name[role] })),
					]}
				/>
				<Button>{words.search}</Button>
			</Form>
			<h2>{isSearch ? words.hits : words.all}</h2>
			<p role="status">{total === 0 ? words.noHit : words.people(total)}</p>
			<Table
				caption={words.caption}
				hidesCaption
				columns={[
					{ key: 'name', label: words.name, kind: 'header' },
					{ key: 'email', label: words.email },
					{ key: 'roles', label: words.roles },
				]}
				rows={people.map((person) => ({
					key: person.id,
					cells: {
						name: (
							<Link className="link-alone" to={personPath(person)}>
								{person.name}
							</Link>
						),
						email: <EmailAddress address={person.email} />,
						roles: person.roles.length > 0 ? person.roles.join(', ') : <span className="soft">{roleWords.none}</span>,
					},
				}))}
				empty={
					<p>
						<Rich text={words.empty} address={() => <strong>{registrationUrl}</strong>} />
					</p>
				}
			/>
			<Pages path={peoplePath} search={search} page={page} pages={pages} />
		</AdminPage>
	)
}
