import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findAuditNames, listRolesGranted, searchAuditEntries } from '#db/queries/audit-search'
import { findLastSignIn } from '#db/queries/people-search'
import { listHeldRoles } from '#db/queries/role-grants'
import { auditOfPath, certificatesPath, peoplePath, roleGrantPath, roleRevocationPath } from '~/domain/admin-paths'
import type { PersonId } from '~/domain/ids'
import { adminPageWords } from '~/i18n/admin-page'
import { adminPersonWords } from '~/i18n/admin-person'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { DefinitionList } from '~/ui/definition-list'
import { NorwegianDate } from '~/ui/norwegian-date'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { personAt } from '../shared/at.server'
import { roleWriter } from '../shared/role-writer.server'
import { Trail } from '../shared/trail'
import { inWords } from '../shared/trail-entries.server'
import { PersonRuns } from './person-runs'
import { runsOfPerson } from './person-runs.server'

export const links = adminLinks

/** How much of the log stands on the page. */
const mostEntries = 10

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const person = await personAt(params)
	const lastSignIn = await findLastSignIn(db, person.id)
	const everything = { actions: null, who: '', id: person.id, from: null, before: null }
	const trail = await searchAuditEntries(db, everything, { limit: mostEntries, after: null })
	return {
		person,
		lastSignIn: lastSignIn ? norwegianMoment(lastSignIn) : null,
		roles: await rolesOf(person.id),
		runs: await runsOfPerson(person.id),
		trail: await inWords(trail),
	}
}

/** The roles in words, with who gave them where that is on record. */
async function rolesOf(personId: PersonId) {
	const toWords = await roleWriter()
	const granted = await listRolesGranted(db, personId)
	const names = await findAuditNames(db, granted)
	return (await listHeldRoles(db, personId)).map(({ id, grant, grantedAt }) => {
		const entry = granted.find(({ occurredAt, detail }) => occurredAt === grantedAt && detail.role === grant.role)
		const by = entry?.actorId ? (names.get(entry.actorId)?.name ?? adminPersonWords().deletedAccount) : null
		return { id, words: toWords(grant), grantedAt, by }
	})
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.person.name ?? adminPersonWords().unnamed)

export default function PersonPage() {
	const { person, lastSignIn, roles, runs, trail } = useLoaderData<typeof loader>()
	const words = adminPersonWords()
	const done = useSearchParams()[0].get('rolle')
	const message = done === 'gitt' ? words.given : done === 'fjernet' ? words.removed : null
	return (
		<AdminPage title={person.name} here={person.name} way={[{ to: peoplePath, text: adminPageWords().people }]}>
			{message ? (
				<Alert tone="success" live="status">
					{message}
				</Alert>
			) : null}
			<DefinitionList
				items={[
					{ term: words.email, description: person.email },
					{ term: words.accountSince, description: <NorwegianDate at={person.createdAt} /> },
					{ term: words.lastSignIn, description: lastSignIn ?? words.notSignedIn },
				]}
			/>
			<h2>{words.roles}</h2>
			{roles.length === 0 ? <p>{words.noRoles}</p> : null}
			{roles.length > 0 ? (
				<ul className="admin-roles">
					{roles.map((role) => (
						<Card as="li" key={role.id}>
							<h3>{role.words}</h3>
							<p className="soft">
								<Rich
									text={role.by ? words.sinceGivenBy : words.since}
									date={() => <NorwegianDate at={role.grantedAt} />}
									who={() => role.by}
								/>
							</p>
							<p>
								<Link className="link-alone" to={roleRevocationPath(person, role)}>
									<Rich text={words.removeRole} role={() => <span className="visually-hidden"> {role.words}</span>} />
								</Link>
							</p>
						</Card>
					))}
				</ul>
			) : null}
			<p>
				<ButtonLink to={roleGrantPath(person)}>{words.giveRole}</ButtonLink>
			</p>
			<h2>{words.runs}</h2>
			<PersonRuns runs={runs} />
			<p>
				<Link className="link-alone" to={`${certificatesPath}?${new URLSearchParams({ sok: person.name })}`}>
					{words.certificates(person.name)}
				</Link>
			</p>
			<h2>{words.trail}</h2>
			<p>{words.aboutTrail}</p>
			{trail.length > 0 ? <Trail entries={trail} /> : <p>{words.nothing}</p>}
			<p>
				<Link className="link-alone" to={auditOfPath(person)}>
					{words.allInLog(person.name)}
				</Link>
			</p>
		</AdminPage>
	)
}
