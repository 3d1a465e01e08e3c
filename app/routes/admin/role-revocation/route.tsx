import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listHeldRoles } from '#db/queries/role-grants'
import { mayAdminister } from '~/domain/access'
import { peoplePath, personPath } from '~/domain/admin-paths'
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

export const meta = () => pageTitle('Fjern en rolle')

const consequences = {
	administrator: 'Personen slipper ikke lenger inn i administrasjonen.',
	'course-leader':
		'Personen slipper ikke lenger inn på kursledersidene. Kurs som personen står som kursleder på, blir stående med navnet.',
	'college-contact': 'Personen ser ikke lenger studentene ved institusjonen.',
}

export default function RoleRevocationPage() {
	const { person, role, kind, isOwn } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	return (
		<AdminPage
			title={`Fjerne rollen fra ${person.name}?`}
			here="Fjern rollen"
			width="reading"
			way={[
				{ to: peoplePath, text: 'Folk og roller' },
				{ to: personPath(person), text: person.name },
			]}
		>
			{refused ? (
				<Alert tone="warning" live="alert" title="Rollen er ikke fjernet">
					Dette er den eneste administratoren. Gi rollen til noen andre først.
				</Alert>
			) : null}
			<p>
				<strong>{role}</strong>
			</p>
			<p>{consequences[kind]} Det gjelder med en gang, og du kan gi rollen igjen senere.</p>
			{isOwn && kind === 'administrator' ? (
				<Alert tone="warning">Dette er din egen rolle. Du mister tilgangen hit når du fjerner den.</Alert>
			) : null}
			<Form method="post" className="actions">
				<Button variant="danger">Fjern rollen</Button>
				<Link to={personPath(person)}>Avbryt</Link>
			</Form>
		</AdminPage>
	)
}
