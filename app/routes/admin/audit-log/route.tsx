import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchAuditEntries } from '#db/queries/audit-search'
import { auditCsvPath, auditLogPath } from '~/domain/admin-paths'
import { auditGroups } from '~/domain/audit-words'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { auditPlaceFrom, auditPlaceText, auditSearchFrom } from '../shared/audit-search.server'
import { Trail } from '../shared/trail'
import { inWords } from '../shared/trail-entries.server'

export const links = adminLinks

/** How many entries one page shows. */
const perPage = 100

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { searchParams } = new URL(request.url)
	const { search, typed, errors } = auditSearchFrom(searchParams)
	const after = auditPlaceFrom(searchParams.get('etter'))
	const isWrong = Object.keys(errors).length > 0
	const found = isWrong ? [] : await searchAuditEntries(db, search, { limit: perPage + 1, after })
	const shown = found.slice(0, perPage)
	const last = found.length > perPage ? shown.at(-1) : undefined
	const page = {
		typed,
		errors,
		entries: await inWords(shown),
		isFirst: after === null,
		next: last ? auditPlaceText(last) : null,
	}
	return data(page, { status: isWrong ? 400 : 200 })
}

export const meta = () => pageTitle('Logg')

export default function AuditLogPage() {
	const { typed, errors, entries, isFirst, next } = useLoaderData<typeof loader>()
	const searched = new URLSearchParams(typed)
	const isSearch = Object.values(typed).some(Boolean)
	return (
		<AdminPage
			title="Logg"
			here="Logg"
			lead="Hvem som gjorde hva, og når. Ingenting i loggen kan endres eller slettes."
		>
			<ErrorSummary errors={errors} />
			<Form method="get" className="form admin-search" role="search" noValidate>
				<SelectField
					name="gruppe"
					label="Hva slags hendelse"
					chosen={typed.gruppe}
					choices={[{ value: '', label: 'Alle' }, ...auditGroups.map(({ id, words }) => ({ value: id, label: words }))]}
				/>
				<TextField name="hvem" label="Navn eller e-post" type="search" defaultValue={typed.hvem} />
				<TextField name="fra" label="Fra og med" type="date" defaultValue={typed.fra} error={errors.fra} />
				<TextField name="til" label="Til og med" type="date" defaultValue={typed.til} error={errors.til} />
				<TextField name="id" label="Id" defaultValue={typed.id} spellCheck={false} />
				<div className="actions">
					<Button>Søk</Button>
					{isSearch ? <Link to={auditLogPath}>Vis alt</Link> : null}
				</div>
			</Form>
			<h2>{isFirst ? 'Nyeste først' : 'Lenger tilbake'}</h2>
			{entries.length > 0 ? (
				<>
					<Form method="post" action={`${auditCsvPath}?${searched}`} className="actions" reloadDocument>
						<Button variant="secondary">Last ned {isSearch ? 'alt som passer' : 'hele loggen'} (CSV)</Button>
						<span className="soft">Nedlastingen blir også ført i loggen.</span>
					</Form>
					<Trail entries={entries} />
				</>
			) : (
				<p role="status">Ingenting i loggen passer. Prøv færre ord, eller en lengre periode.</p>
			)}
			<nav className="actions" aria-label="Sider">
				{isFirst ? null : <Link to={`${auditLogPath}?${searched}`}>Til de nyeste</Link>}
				{next ? <Link to={`${auditLogPath}?${searched}&etter=${next}`}>Eldre hendelser</Link> : null}
			</nav>
		</AdminPage>
	)
}
