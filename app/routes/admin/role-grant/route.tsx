import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listDistrictOffices, listInstitutions } from '#db/queries/places'
import { peoplePath, personPath } from '~/domain/admin-paths'
import { now } from '~/lib/clock.server'
import { type FormErrors, parseFields, readForm } from '~/lib/form.server'
import { notFound } from '~/lib/http-errors.server'
import { type GrantResult, grantRole } from '~/operations/grant-role.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { personAt } from '../shared/at.server'
import { GrantForm } from './grant-form.server'
import { RoleFields } from './role-fields'

export const links = adminLinks

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const person = await personAt(params)
	return {
		person: { id: person.id, name: person.name },
		offices: (await listDistrictOffices(db)).filter(({ closedAt }) => closedAt === null),
		institutions: (await listInstitutions(db)).filter(({ closedAt }) => closedAt === null),
	}
}

/** Gives the role. What was chosen stays when something has to be mended, 400. */
export async function action({ request, params }: ActionFunctionArgs) {
	const administrator = await requireAdministrator(request)
	const person = await personAt(params)
	const sent = await readForm(request)
	const form = parseFields(sent, GrantForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const given = { personId: person.id, grant: form.value, actorId: administrator.id, now: now() }
	const result = await grantRole(db, given)
	if (result.kind === 'granted') return redirect(`${personPath(person)}?rolle=gitt`, 303)
	const typed = Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]))
	return data({ errors: errorsFrom(result, form.value.role), typed }, { status: 400 })
}

function errorsFrom({ reason }: Extract<GrantResult, { kind: 'refused' }>, role: string): FormErrors {
	const place = role === 'course-leader' ? 'kontor' : 'institusjon'
	switch (reason) {
		case 'already-held':
			return { rolle: 'Personen har denne rollen fra før.' }
		case 'no-such-place':
			return { [place]: 'Stedet finnes ikke lenger. Velg et annet.' }
		case 'place-closed':
			return { [place]: 'Stedet er stengt. Velg et annet, eller gjenåpne det først.' }
		case 'no-such-person':
			return notFound()
	}
}

export const meta = () => pageTitle('Gi en rolle')

export default function RoleGrantPage() {
	const { person, offices, institutions } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	return (
		<AdminPage
			title={`Gi ${person.name} en rolle`}
			here="Gi en rolle"
			width="reading"
			way={[
				{ to: peoplePath, text: 'Folk og roller' },
				{ to: personPath(person), text: person.name },
			]}
		>
			<ErrorSummary errors={answer?.errors} />
			<Form method="post" className="form role-form" noValidate>
				<RoleFields
					offices={offices}
					institutions={institutions}
					typed={answer?.typed ?? {}}
					errors={answer?.errors ?? {}}
				/>
				<div className="actions">
					<Button>Gi rollen</Button>
					<Link to={personPath(person)}>Avbryt</Link>
				</div>
			</Form>
		</AdminPage>
	)
}
