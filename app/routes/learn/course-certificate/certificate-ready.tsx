import { Link } from '@remix-run/react'
import { ButtonLink } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateDocumentPath, verificationPath } from '~/ui/paths'

/** The certificate is there: what it says, and the ways to it. */
export function CertificateReady({
	certificate,
	courseTitle,
}: {
	certificate: { code: string; holderName: string; issuedAt: string }
	courseTitle: string
}) {
	return (
		<section className="certificate-sheet" aria-label="Kursbeviset ditt">
			<p>Gratulerer,</p>
			<p className="certificate-holder">{certificate.holderName}</p>
			<p>
				Du har fullført {courseTitle}. Kursbeviset ble utstedt <NorwegianDate at={certificate.issuedAt} />.
			</p>
			<p>
				Kode: <span className="code">{certificate.code}</span>
			</p>
			<div className="actions">
				<ButtonLink to={certificateDocumentPath(certificate.code)} reloadDocument>
					Last ned kursbeviset (PDF)
				</ButtonLink>
				<Link to={verificationPath(certificate.code)}>Se siden som andre ser</Link>
			</div>
		</section>
	)
}
