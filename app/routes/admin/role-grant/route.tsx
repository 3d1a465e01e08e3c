import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listDistrictOffices, listInstitutions } from '#db/queries/places'
import { peoplePath, personPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { roleGrantWords } from '~/i18n/role-grant'
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
	const words = roleGrantWords().refused
	const place = role === 'course-leader' ? 'kontor' : 'institusjon'
	switch (reason) {
		case 'already-held':
			return { rolle: words[reason] }
		case 'no-such-place':
		case 'place-closed':
			return { [place]: words[reason] }
		case 'no-such-person':
			return notFound()
	}
}

export const meta = () => pageTitle(roleGrantWords().name)

export default function RoleGrantPage() {
	const { person, offices, institutions } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const words = roleGrantWords()
	return (
		<AdminPage
			title={words.title(person.name)}
			here={words.name}
			width="reading"
			way={[
				{ to: peoplePath, text: adminPageWords().people },
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
					<Button>{words.give}</Button>
					<Link to={personPath(person)}>{words.cancel}</Link>
				</div>
			</Form>
		</AdminPage>
	)
}
