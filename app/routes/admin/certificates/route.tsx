import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchCertificates } from '#db/queries/certificate-status'
import { certificatePath, certificatesPath } from '~/domain/admin-paths'
import { readCertificateCode } from '~/domain/certificate-code'
import { statusOf } from '~/domain/certificate-status'
import { Button } from '~/ui/button'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { counted } from '~/ui/counted'
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
		certificates: found.certificates.map(({ code, holderName, kindTitle, courseTitle, issuedAt, ...record }) => ({
			...{ code, holderName, kindTitle, courseTitle, issuedAt, status: statusOf(record).kind },
		})),
	}
}

export const meta = () => pageTitle('Kursbevis')

export default function CertificatesPage() {
	const { typed, page, pages, total, certificates } = useLoaderData<typeof loader>()
	return (
		<AdminPage
			title="Kursbevis"
			here="Kursbevis"
			lead="Alle bevis som er utstedt. Her trekker du et bevis tilbake, eller erstatter det når noe er feil."
		>
			<Form method="get" className="form admin-search" role="search">
				<TextField
					name="sok"
					label="Kode eller navn"
					description="Navnet slik det står på beviset."
					type="search"
					defaultValue={typed}
				/>
				<Button>Søk</Button>
			</Form>
			<h2>{typed.trim() ? 'Treff' : 'De nyeste først'}</h2>
			<p role="status">{counted(total, 'bevis', 'bevis')}</p>
			<Table
				caption="Kursbevis"
				hidesCaption
				columns={[
					{ key: 'code', label: 'Kode', kind: 'header' },
					{ key: 'holder', label: 'Navn' },
					{ key: 'kind', label: 'Type' },
					{ key: 'issued', label: 'Utstedt' },
					{ key: 'status', label: 'Status' },
				]}
				rows={certificates.map((certificate) => ({
					key: certificate.code,
					cells: {
						code: (
							<Link className="link-alone code" to={certificatePath(certificate.code)}>
								{certificate.code}
							</Link>
						),
						holder: certificate.holderName || 'Slettet',
						kind: certificate.kindTitle,
						issued: <NorwegianDate at={certificate.issuedAt} />,
						status: <CertificateStatusTag status={certificate.status} />,
					},
				}))}
				empty={<p>Ingen treff. Sjekk koden, eller søk på en del av navnet.</p>}
			/>
			<Pages typed={typed} page={page} pages={pages} />
		</AdminPage>
	)
}

function Pages({ typed, page, pages }: { typed: string; page: number; pages: number }) {
	if (pages <= 1) return null
	const to = (number: number) => `${certificatesPath}?${new URLSearchParams({ sok: typed, side: String(number) })}`
	return (
		<nav className="actions" aria-label="Sider">
			{page > 1 ? (
				<Link to={to(Math.min(page - 1, pages))} rel="prev">
					Forrige side
				</Link>
			) : null}
			<span>
				Side {page} av {pages}
			</span>
			{page < pages ? (
				<Link to={to(page + 1)} rel="next">
					Neste side
				</Link>
			) : null}
		</nav>
	)
}
