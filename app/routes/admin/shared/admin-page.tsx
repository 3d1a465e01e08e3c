import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { auditLogPath, certificatesPath, institutionsPath, officesPath, peoplePath } from '~/domain/admin-paths'
import { adminPath } from '~/domain/run-paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'

/** A page of the administrator's: the way up, the ways to the other pages, and its own heading. `way` is what lies between. */
export function AdminPage({
	title,
	lead,
	way = [],
	here,
	width = 'wide',
	children,
}: {
	title: ReactNode
	lead?: ReactNode
	way?: readonly { to: string; text: string }[]
	/** The last part of the way up; the start page has none. */
	here?: string
	width?: 'reading' | 'wide'
	children: ReactNode
}) {
	return (
		<Page
			width={width}
			title={title}
			lead={lead}
			above={
				<>
					{here ? (
						<Breadcrumbs items={[{ to: adminPath, text: 'Administrasjon' }, ...way, { text: here }]} />
					) : (
						<Breadcrumbs items={[{ text: 'Administrasjon' }]} />
					)}
					<nav className="run-nav" aria-label="Administrasjon">
						<ul>
							{pages.map(({ to, text, end }) => (
								<li key={to}>
									<NavLink to={to} end={end}>
										{text}
									</NavLink>
								</li>
							))}
						</ul>
					</nav>
				</>
			}
		>
			{children}
		</Page>
	)
}

const pages = [
	{ to: adminPath, text: 'Oversikt', end: true },
	{ to: peoplePath, text: 'Folk og roller', end: false },
	{ to: officesPath, text: 'Kontorer', end: false },
	{ to: institutionsPath, text: 'Institusjoner', end: false },
	{ to: certificatesPath, text: 'Kursbevis', end: false },
	{ to: auditLogPath, text: 'Logg', end: false },
]
