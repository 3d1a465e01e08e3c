import { Link } from '@remix-run/react'
import { helpLines } from '../help-lines'

/** The bottom of every page: numbers to call, how we treat people's data, who is behind, and where to write. */
export function SiteFooter({ contactEmail }: { contactEmail: string | null }) {
	return (
		<footer className="site-footer">
			<div className="site-footer-inner">
				<section aria-labelledby="bunn-hjelp">
					<h2 id="bunn-hjelp">Trenger du noen å snakke med?</h2>
					<ul>
						{helpLines.map((line) => (
							<li key={line.number}>
								<a href={line.href}>
									{line.name}: {line.number}
								</a>
							</li>
						))}
					</ul>
				</section>
				<nav aria-labelledby="bunn-om">
					<h2 id="bunn-om">Om nettstedet</h2>
					<ul>
						<li>
							<Link to="/kontaktpunkter">Kontaktpunkter</Link>
						</li>
						<li>
							<Link to="/personvern">Personvern</Link>
						</li>
						<li>
							<Link to="/tilgjengelighet">Tilgjengelighet</Link>
						</li>
						<li>
							<Link to="/trenger-du-hjelp">Trenger du hjelp nå?</Link>
						</li>
					</ul>
				</nav>
				<section aria-labelledby="bunn-hvem">
					<h2 id="bunn-hvem">Hvem står bak?</h2>
					<p>
						Igangsetterkurset er laget av Selvhjelp Norge. Kurset er gratis, nøytralt og uavhengig av diagnose.
						Selvhjelp kommer i tillegg til annen hjelp, ikke i stedet for.
					</p>
					{contactEmail ? (
						<p>
							Spørsmål? Skriv til <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
						</p>
					) : null}
				</section>
			</div>
		</footer>
	)
}
