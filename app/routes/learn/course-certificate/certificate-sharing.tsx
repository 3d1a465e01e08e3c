import { Link } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { Details } from '~/ui/details'
import { badgePath, certificateDocumentPath, credentialPath, sharePath } from '~/ui/paths'

const languageNames: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }

/** The certificate in its other languages and other forms, and the ways to show it to others. The holder decides. */
export function CertificateSharing({
	code,
	kindTitle,
	languages,
	shareUrl,
	linkedIn,
}: {
	code: string
	kindTitle: string
	/** The languages that it is there in, the one that it was issued in first. */
	languages: readonly Language[]
	shareUrl: string
	linkedIn: string
}) {
	const others = languages.slice(1)
	return (
		<Details summary={`Flere formater, og del: ${kindTitle}`}>
			{others.length > 0 ? (
				<p>
					Beviset finnes også på{' '}
					{others.map((language, index) => (
						<span key={language}>
							{index > 0 ? ' og ' : ''}
							<a href={certificateDocumentPath(code, language)}>{languageNames[language]} (PDF)</a>
						</span>
					))}
					. Koden og datoen er de samme.
				</p>
			) : null}
			<h3>Vis beviset til andre</h3>
			<p>
				Delesiden viser navnet ditt, kurset, datoen og læringsmålene, med et bilde som sosiale medier kan hente. Den er
				åpen for alle som har lenka, og søkemotorer blir bedt om å holde seg unna. Ingen ser den før du gir lenka
				videre.
			</p>
			<p className="code">{shareUrl}</p>
			<ul>
				<li>
					<Link to={sharePath(code)}>Se delesiden, og kopier lenka derfra</Link>
				</li>
				<li>
					<a href={linkedIn} target="_blank" rel="noreferrer">
						Legg til på LinkedIn (åpner ny fane)
					</a>
					<br />
					<span className="soft">LinkedIn får vite det som står på beviset, når du følger lenka.</span>
				</li>
			</ul>
			<h3>For maskiner</h3>
			<ul>
				<li>
					<a href={credentialPath(code)} download>
						Last ned som Open Badge (JSON)
					</a>
				</li>
				<li>
					<a href={badgePath(code)} download>
						Last ned som merke med beviset inni (SVG)
					</a>
				</li>
			</ul>
			<p className="soft">
				Begge er signert, og PDF-en har det samme vedlagt. Andre systemer kan kontrollere dem uten å spørre deg.
			</p>
		</Details>
	)
}
