import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listHeldRoles } from '#db/queries/role-grants'
import { mayAdminister } from '~/domain/access'
import { peoplePath, personPath } from '~/domain/admin-paths'
import { adminPageWords } from '~/i18n/admin-page'
import { roleRevocationWords } from '~/i18n/role-revocation'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { revokeRole } from '~/operations/revoke-role.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { personAt } from '../shared/at.server'
import { roleWriter } from '../shared/role-writer.server'

export const links = adminLinks

const GrantParams = z.object({ grant: z.uuid() })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const administrator = await requireAdministrator(request)
	const person = await personAt(params)
	const { grant: id } = parseParams(GrantParams, params)
	const held = foundOr404((await listHeldRoles(db, person.id)).find((role) => role.id === id))
	return {
		person: { id: person.id, name: person.name },
		role: (await roleWriter())(held.grant),
		kind: held.grant.role,
		isOwn: person.id === administrator.id,
	}
}

/** Takes the role. The last administrator keeps it: 409. One that is gone already is no mistake. */
export async function action({ request, params }: ActionFunctionArgs) {
	const administrator = await requireAdministrator(request)
	const person = await personAt(params)
	const { grant: grantId } = parseParams(GrantParams, params)
	const result = await revokeRole(db, { personId: person.id, grantId, actorId: administrator.id, now: now() })
	if (result.kind === 'refused' && result.reason === 'last-administrator') {
		return data({ refused: result.reason }, { status: 409 })
	}
	const roles = (await listHeldRoles(db, administrator.id)).map(({ grant }) => grant)
	const isStillHere = mayAdminister({ roles })
	return redirect(isStillHere ? `${personPath(person)}?rolle=fjernet` : '/min-side', 303)
}

export const meta = () => pageTitle(roleRevocationWords().name)

export default function RoleRevocationPage() {
	const { person, role, kind, isOwn } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const words = roleRevocationWords()
	return (
		<AdminPage
			title={words.title(person.name)}
			here={words.remove}
			width="reading"
			way={[
				{ to: peoplePath, text: adminPageWords().people },
				{ to: personPath(person), text: person.name },
			]}
		>
			{refused ? (
				<Alert tone="warning" live="alert" title={words.notRemoved}>
					{words.lastAdministrator}
				</Alert>
			) : null}
			<p>
				<strong>{role}</strong>
			</p>
			<p>{words.consequence[kind]}</p>
			{isOwn && kind === 'administrator' ? <Alert tone="warning">{words.isOwn}</Alert> : null}
			<Form method="post" className="actions">
				<Button variant="danger">{words.remove}</Button>
				<Link to={personPath(person)}>{words.cancel}</Link>
			</Form>
		</AdminPage>
	)
}
