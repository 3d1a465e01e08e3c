import { Link, NavLink } from '@remix-run/react'
import { adminPath, institutionPath, leadPath } from '~/domain/run-paths'
import { LogoMark } from './logo-mark'

/** Which parts of the portal somebody has beside their own page. */
export type Reach = { readonly mayLead: boolean; readonly mayFollow: boolean; readonly mayAdminister: boolean }

/**
 * The top of every page: a way past it, the logo home, and the ways through the portal, which wrap on a phone instead of
 * hiding. The way to help has its own colour and is always there.
 */
export function SiteHeader({ person }: { person: Reach | null }) {
	return (
		<header className="site-header">
			<a className="skip-link" href="#innhold">
				Hopp til innholdet
			</a>
			<div className="site-header-inner">
				<Link className="logo" to="/">
					<LogoMark />
					Igangsetterkurset
				</Link>
				<nav className="site-nav" aria-label="Hovedmeny">
					<ul>
						<li>
							<NavLink to="/kurs">Kurs</NavLink>
						</li>
						<li>
							<NavLink to="/bevis">Sjekk kursbevis</NavLink>
						</li>
						<li>
							<NavLink className="help-link" to="/trenger-du-hjelp">
								Trenger du hjelp nå?
							</NavLink>
						</li>
						{person ? <SignedIn reach={person} /> : <SignedOut />}
					</ul>
				</nav>
			</div>
		</header>
	)
}

function SignedIn({ reach }: { reach: Reach }) {
	const parts = [
		...(reach.mayLead ? [{ to: leadPath, text: 'Kursleder' }] : []),
		...(reach.mayFollow ? [{ to: institutionPath, text: 'Institusjon' }] : []),
		...(reach.mayAdminister ? [{ to: adminPath, text: 'Administrasjon' }] : []),
	]
	return (
		<>
			{parts.map(({ to, text }) => (
				<li key={to}>
					<NavLink to={to}>{text}</NavLink>
				</li>
			))}
			<li>
				<NavLink className="account-link" to="/min-side">
					Min side
				</NavLink>
			</li>
			<li>
				<form method="post" action="/logg-ut">
					<button type="submit">Logg ut</button>
				</form>
			</li>
		</>
	)
}

function SignedOut() {
	return (
		<li>
			<NavLink className="account-link" to="/logg-inn">
				Logg inn
			</NavLink>
		</li>
	)
}
