import { Link, NavLink, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { adminPath, institutionPath, leadPath } from '~/domain/run-paths'
import { shellWords } from '~/i18n/shell'
import { LanguageSwitch } from './language-switch'
import { LogoMark } from './logo-mark'

/** Which parts of the portal somebody has beside their own page. */
export type Reach = { readonly mayLead: boolean; readonly mayFollow: boolean; readonly mayAdminister: boolean }

/**
 * The top of every page: a way past it, the logo home, and the ways through the portal. Where there is little room they lie in
 * a popover that the browser itself opens and closes, with or without script; a browser that knows no popovers shows them
 * all. The way to help has its own colour and is always in sight.
 */
export function SiteHeader({ person }: { person: Reach | null }) {
	const words = shellWords()
	const menu = useMenuThatCloses()
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
				<NavLink className="help-link" to="/trenger-du-hjelp">
					<span className="with-room">{words.helpNow}</span>
					<span className="with-little-room">{words.helpNowBriefly}</span>
				</NavLink>
				<button type="button" className="menu-button" {...opensMenu}>
					{words.menu}
				</button>
				<div className="site-menu" ref={menu} {...isMenu}>
					<nav className="site-nav" aria-label={words.mainMenu}>
						<ul>
							<li>
								<NavLink to="/kurs">{words.courses}</NavLink>
							</li>
							<li>
								<NavLink to="/bevis">{words.checkCertificate}</NavLink>
							</li>
							{person ? <SignedIn reach={person} /> : <SignedOut />}
						</ul>
					</nav>
					<LanguageSwitch />
				</div>
			</div>
		</header>
	)
}

// React 18 has no types for these attributes, and passes them on.
const opensMenu = { popovertarget: 'meny' }
const isMenu = { id: 'meny', popover: 'auto' }

/** The menu goes when the page that was chosen in it comes without a new document. */
function useMenuThatCloses() {
	const menu = useRef<HTMLDivElement>(null)
	const { key } = useLocation()
	// biome-ignore lint/correctness/useExhaustiveDependencies: every page that one comes to has a key of its own
	useEffect(() => {
		if (menu.current?.hidePopover && menu.current.matches(':popover-open')) menu.current.hidePopover()
	}, [key])
	return menu
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
