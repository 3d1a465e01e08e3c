import { Link } from '@remix-run/react'
import { ButtonLink } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateDocumentPath, verificationPath } from '~/ui/paths'

/** The certificate is there: what it says, and the ways to it. */
export function CertificateReady({
	certificate,
	kindTitle,
	courseTitle,
	heading: Heading,
}: {
	certificate: { code: string; holderName: string; issuedAt: string }
	kindTitle: string
	courseTitle: string
	/** The heading's element; null where the page's own heading says it. */
	heading: 'h2' | null
}) {
	return (
		<section className="certificate-sheet" aria-label={Heading ? kindTitle : 'Kursbeviset ditt'}>
			{Heading ? <Heading>{kindTitle}</Heading> : null}
			<p>Gratulerer,</p>
			<p className="certificate-holder">{certificate.holderName}</p>
			<p>
				Du har fullført {courseTitle}. Beviset ble utstedt <NorwegianDate at={certificate.issuedAt} />.
			</p>
			<p>
				Kode: <span className="code">{certificate.code}</span>
			</p>
			<div className="actions">
				<ButtonLink to={certificateDocumentPath(certificate.code)} reloadDocument>
					{Heading ? 'Last ned beviset (PDF)' : 'Last ned kursbeviset (PDF)'}
				</ButtonLink>
				<Link to={verificationPath(certificate.code)}>Se siden som andre ser</Link>
			</div>
		</section>
	)
}
