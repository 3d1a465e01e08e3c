import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchAuditEntries } from '#db/queries/audit-search'
import { auditCsvPath, auditLogPath } from '~/domain/admin-paths'
import { actionsIn, auditGroups } from '~/domain/audit-words'
import { adminPageWords } from '~/i18n/admin-page'
import { auditActionNamesWords } from '~/i18n/audit-action-names'
import { auditLogWords } from '~/i18n/audit-log'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
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

export const meta = () => pageTitle(auditLogWords().title)

export default function AuditLogPage() {
	const { typed, errors, entries, isFirst, next } = useLoaderData<typeof loader>()
	const words = auditLogWords()
	const names = auditActionNamesWords()
	const searched = new URLSearchParams(typed)
	const isSearch = Object.values(typed).some(Boolean)
	const hasErrors = Object.keys(errors).length > 0
	return (
		<AdminPage title={words.title} here={adminPageWords().log} lead={words.lead}>
			<ErrorSummary errors={errors} />
			<Form method="get" className="form admin-search" role="search" noValidate>
				<SelectField
					name="hva"
					label={words.group}
					chosen={typed.hva}
					choices={[
						{ value: '', label: words.all },
						...auditGroups.map((group) => ({
							group: words.groups[group],
							choices: [
								{ value: group, label: words.allOf(words.groups[group]) },
								...actionsIn(group).map((action) => ({ value: action, label: names[action] })),
							],
						})),
					]}
				/>
				<TextField name="hvem" label={words.nameOrEmail} type="search" defaultValue={typed.hvem} />
				<TextField name="fra" label={words.from} type="date" defaultValue={typed.fra} error={errors.fra} />
				<TextField name="til" label={words.to} type="date" defaultValue={typed.til} error={errors.til} />
				<Details summary={words.moreWays} open={typed.id !== ''}>
					<TextField
						name="id"
						label={words.id}
						description={words.aboutId}
						defaultValue={typed.id}
						spellCheck={false}
					/>
				</Details>
				<div className="actions">
					<Button>{words.search}</Button>
					{isSearch ? <Link to={auditLogPath}>{words.showAll}</Link> : null}
				</div>
			</Form>
			{hasErrors ? null : <h2>{isFirst ? words.newest : words.earlier}</h2>}
			{entries.length > 0 ? (
				<>
					<Form method="post" action={`${auditCsvPath}?${searched}`} className="actions" reloadDocument>
						<Button variant="secondary">{isSearch ? words.downloadFound : words.downloadAll}</Button>
						<span className="soft">{words.aboutDownload}</span>
					</Form>
					<Trail entries={entries} />
				</>
			) : hasErrors ? null : (
				<p role="status">{words.empty}</p>
			)}
			<nav className="actions" aria-label={words.pages}>
				{isFirst ? null : <Link to={`${auditLogPath}?${searched}`}>{words.toNewest}</Link>}
				{next ? <Link to={`${auditLogPath}?${searched}&etter=${next}`}>{words.older}</Link> : null}
			</nav>
		</AdminPage>
	)
}
