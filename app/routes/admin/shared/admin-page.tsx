import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { auditLogPath, certificatesPath, institutionsPath, officesPath, peoplePath } from '~/domain/admin-paths'
import { adminPath } from '~/domain/run-paths'
import { adminPageWords } from '~/i18n/admin-page'
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
	const words = adminPageWords()
	return (
		<Page
			width={width}
			title={title}
			lead={lead}
			above={
				<>
					{here ? (
						<Breadcrumbs items={[{ to: adminPath, text: words.administration }, ...way, { text: here }]} />
					) : null}
					<nav className="run-nav" aria-label={words.administration}>
						<ul>
							{pages.map(({ to, name, end }) => (
								<li key={to}>
									<NavLink to={to} end={end}>
										{words[name]}
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
	{ to: adminPath, name: 'overview', end: true },
	{ to: peoplePath, name: 'people', end: false },
	{ to: officesPath, name: 'offices', end: false },
	{ to: institutionsPath, name: 'institutions', end: false },
	{ to: certificatesPath, name: 'certificates', end: false },
	{ to: auditLogPath, name: 'log', end: false },
] as const
