import { Link } from '@remix-run/react'
import { shellWords } from '~/i18n/shell'
import { helpLines } from '../help-lines'
import { Rich } from '../rich'

/** The bottom of every page: numbers to call, how we treat people's data, who is behind, and where to write. */
export function SiteFooter({ contactEmail }: { contactEmail: string | null }) {
	const words = shellWords()
	return (
		<footer className="site-footer">
			<div className="site-footer-inner">
				<section aria-labelledby="bunn-hjelp">
					<h2 id="bunn-hjelp">{words.someoneToTalkTo}</h2>
					<ul>
						{helpLines().map((line) => (
							<li key={line.number}>
								<a href={line.href}>
									{line.name}: {line.number}
								</a>
							</li>
						))}
					</ul>
				</section>
				<nav aria-labelledby="bunn-om">
					<h2 id="bunn-om">{words.aboutSite}</h2>
					<ul>
						<li>
							<Link to="/kontaktpunkter">{words.contactPoints}</Link>
						</li>
						<li>
							<Link to="/personvern">{words.privacy}</Link>
						</li>
						<li>
							<Link to="/tilgjengelighet">{words.accessibility}</Link>
						</li>
						<li>
							<Link to="/trenger-du-hjelp">{words.helpNow}</Link>
						</li>
					</ul>
				</nav>
				<section aria-labelledby="bunn-hvem">
					<h2 id="bunn-hvem">{words.whoIsBehind}</h2>
					<p>{words.behind}</p>
					{contactEmail ? (
						<p>
							<Rich
								text={words.questions(contactEmail)}
								mail={(address) => <a href={`mailto:${contactEmail}`}>{address}</a>}
							/>
						</p>
					) : null}
				</section>
			</div>
		</footer>
	)
}
