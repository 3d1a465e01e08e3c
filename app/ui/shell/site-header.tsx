import { Link, NavLink } from '@remix-run/react'
import { adminPath, institutionPath, leadPath } from '~/domain/run-paths'
import { shellWords } from '~/i18n/shell'
import { LanguageSwitch } from './language-switch'
import { LogoMark } from './logo-mark'

/** Which parts of the portal somebody has beside their own page. */
export type Reach = { readonly mayLead: boolean; readonly mayFollow: boolean; readonly mayAdminister: boolean }

/**
 * The top of every page: a way past it, the logo home, and the ways through the portal, which wrap on a phone instead of
 * hiding. The way to help has its own colour and is always there.
 */
export function SiteHeader({ person }: { person: Reach | null }) {
	const words = shellWords()
	return (
		<header className="site-header">
			<a className="skip-link" href="#innhold">
				{words.skip}
			</a>
			<div className="site-header-inner">
				<Link className="logo" to="/">
					<LogoMark />
					{words.portal}
				</Link>
				<nav className="site-nav" aria-label={words.mainMenu}>
					<ul>
						<li>
							<NavLink to="/kurs">{words.courses}</NavLink>
						</li>
						<li>
							<NavLink to="/bevis">{words.checkCertificate}</NavLink>
						</li>
						<li>
							<NavLink className="help-link" to="/trenger-du-hjelp">
								{words.helpNow}
							</NavLink>
						</li>
						{person ? <SignedIn reach={person} /> : <SignedOut />}
					</ul>
				</nav>
				<LanguageSwitch />
			</div>
		</header>
	)
}

function SignedIn({ reach }: { reach: Reach }) {
	const words = shellWords()
	const parts = [
		...(reach.mayLead ? [{ to: leadPath, text: words.lead }] : []),
		...(reach.mayFollow ? [{ to: institutionPath, text: words.institution }] : []),
		...(reach.mayAdminister ? [{ to: adminPath, text: words.administration }] : []),
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
					{words.myPage}
				</NavLink>
			</li>
			<li>
				<form method="post" action="/logg-ut">
					<button type="submit">{words.signOut}</button>
				</form>
			</li>
		</>
	)
}

function SignedOut() {
	return (
		<li>
			<NavLink className="account-link" to="/logg-inn">
				{shellWords().signIn}
			</NavLink>
		</li>
	)
}
