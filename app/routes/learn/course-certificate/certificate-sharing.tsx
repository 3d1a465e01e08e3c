import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Language } from '~/domain/language'
import { listed } from '~/i18n/amounts'
import { certificateSharingWords } from '~/i18n/certificate-sharing'
import { languageFacts } from '~/i18n/languages'
import { Details } from '~/ui/details'
import { badgePath, certificateDocumentPath, credentialPath, sharePath } from '~/ui/paths'
import { Rich } from '~/ui/rich'

/** The certificate in its other languages and other forms, and the ways to show it to others. The holder decides. */
export function CertificateSharing({
	code,
	kindTitle,
	language,
	languages,
	shareUrl,
	linkedIn,
	heading: Heading,
}: {
	code: string
	kindTitle: string
	/** The language of the title. */
	language: string
	/** The languages that it is there in, the one that it was issued in first. */
	languages: readonly Language[]
	shareUrl: string
	linkedIn: string
	/** The element of its headings: one below that of the certificate. */
	heading: 'h2' | 'h3'
}) {
	const words = certificateSharingWords()
	const others = languages.slice(1)
	const named = others.map((other) => `<${other}>${languageFacts[other].name}</${other}>`)
	const documents = others.map((other) => [
		other,
		(name: ReactNode) => (
			<a href={certificateDocumentPath(code, other)} lang={other} hrefLang={other}>
				{name}
			</a>
		),
	])
	return (
		<Details
			summary={
				<span>
					<Rich
						text={words.summary}
						hidden={(text) => <span className="visually-hidden">{text}</span>}
						kind={() => <span lang={language}>{kindTitle}</span>}
					/>
				</span>
			}
		>
			{others.length > 0 ? (
				<p>
					<Rich text={words.alsoIn(listed(named))} {...Object.fromEntries(documents)} />
				</p>
			) : null}
			<Heading>{words.show}</Heading>
			<p>{words.aboutSharePage}</p>
			<p className="code long-code">{shareUrl}</p>
			<ul>
				<li>
					<Link to={sharePath(code)}>{words.toSharePage}</Link>
				</li>
				<li>
					<a href={linkedIn} target="_blank" rel="noreferrer">
						{words.linkedIn}
					</a>
					<br />
					<span className="soft">{words.aboutLinkedIn}</span>
				</li>
			</ul>
			<Heading>{words.forMachines}</Heading>
			<ul>
				<li>
					<a href={credentialPath(code)} download>
						{words.openBadge}
					</a>
				</li>
				<li>
					<a href={badgePath(code)} download>
						{words.badge}
					</a>
				</li>
			</ul>
			<p className="soft">{words.isSigned}</p>
		</Details>
	)
}
