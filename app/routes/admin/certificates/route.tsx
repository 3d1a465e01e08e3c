import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchCertificates } from '#db/queries/certificate-status'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { readCertificateCode } from '~/domain/certificate-code'
import { statusOf } from '~/domain/certificate-status'
import { certificateSearchWords } from '~/i18n/certificate-search'
import { listPagesWords } from '~/i18n/list-pages'
import { Button } from '~/ui/button'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { NorwegianDate } from '~/ui/norwegian-date'
import { pageTitle } from '~/ui/page-title'
import { Table } from '~/ui/table'
import { TextField } from '~/ui/text-field'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'

export const links = adminLinks

/** How many certificates one page shows. */
const perPage = 50

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { searchParams } = new URL(request.url)
	const typed = (searchParams.get('sok') ?? '').replaceAll('\0', '').slice(0, 100)
	const page = Math.min(1_000_000, Math.max(1, Math.trunc(Number(searchParams.get('side') ?? 1)) || 1))
	const read = readCertificateCode(typed)
	const search = { code: read.kind === 'code' ? read.code : null, words: typed }
	const found = await searchCertificates(db, search, { limit: perPage, offset: (page - 1) * perPage })
	return {
		...{ typed, page, total: found.total, pages: Math.max(1, Math.ceil(found.total / perPage)) },
		certificates: found.certificates.map(({ code, holderName, kindTitle, issuedAt, language, ...record }) => ({
			...{ code, holderName, kindTitle, issuedAt, language, status: statusOf(record).kind },
		})),
	}
}

export const meta = () => pageTitle(certificateSearchWords().title)

export default function CertificatesPage() {
	const { typed, page, pages, total, certificates } = useLoaderData<typeof loader>()
	const words = certificateSearchWords()
	return (
		<AdminPage title={words.title} here={words.title} lead={words.lead}>
			<Form method="get" className="form admin-search" role="search">
				<TextField
					name="sok"
					label={words.codeOrName}
					description={words.aboutName}
					type="search"
					defaultValue={typed}
				/>
				<Button>{words.search}</Button>
			</Form>
			<h2>{typed.trim() ? words.hits : words.newest}</h2>
			<p role="status">{words.certificates(total)}</p>
			<Table
				caption={words.title}
				hidesCaption
				columns={[
					{ key: 'code', label: words.code, kind: 'header' },
					{ key: 'holder', label: words.name },
					{ key: 'kind', label: words.kind },
					{ key: 'issued', label: words.issued },
					{ key: 'status', label: words.status },
				]}
				rows={certificates.map((certificate) => ({
					key: certificate.code,
					cells: {
						code: (
							<Link className="link-alone code" to={certificatePath(certificate.code)}>
								{certificate.code}
							</Link>
						),
						holder: certificate.holderName || words.forgotten,
						kind: <span lang={certificate.language}>{certificate.kindTitle}</span>,
						issued: <NorwegianDate at={certificate.issuedAt} />,
						status: <CertificateStatusTag status={certificate.status} />,
					},
				}))}
				empty={<p>{words.empty}</p>}
			/>
			<Pages typed={typed} page={page} pages={pages} />
		</AdminPage>
	)
}

function Pages({ typed, page, pages }: { typed: string; page: number; pages: number }) {
	if (pages <= 1) return null
	const words = listPagesWords()
	const to = (number: number) => `${certificatesPath}?${new URLSearchParams({ sok: typed, side: String(number) })}`
	return (
		<nav className="actions" aria-label={words.label}>
			{page > 1 ? (
				<Link to={to(Math.min(page - 1, pages))} rel="prev">
					{words.previous}
				</Link>
			) : null}
			<span>{words.here(page, pages)}</span>
			{page < pages ? (
				<Link to={to(page + 1)} rel="next">
					{words.next}
				</Link>
			) : null}
		</nav>
	)
}
