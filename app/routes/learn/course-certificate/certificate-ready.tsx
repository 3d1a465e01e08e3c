import { Link } from '@remix-run/react'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateDocumentPath, nameCorrectionPath, verificationPath } from '~/ui/paths'
import { CertificateSharing } from './certificate-sharing'

type Sharing = Omit<Parameters<typeof CertificateSharing>[0], 'code' | 'kindTitle'>

/** The certificate is there: what it says, and the ways to it. */
export function CertificateReady({
	certificate,
	kindTitle,
	courseTitle,
	heading: Heading,
}: {
	certificate: {
		code: string
		holderName: string
		issuedAt: string
		isRevoked: boolean
		mayCorrectName: boolean
		sharing: Sharing
	}
	kindTitle: string
	courseTitle: string
	/** The heading's element; null where the page's own heading says it. */
	heading: 'h2' | null
}) {
	return (
		<section className="certificate-sheet" aria-label={Heading ? kindTitle : 'Kursbeviset ditt'}>
			{Heading ? <Heading>{kindTitle}</Heading> : null}
			{certificate.isRevoked ? (
				<Alert tone="danger" title="Beviset er trukket tilbake">
					<p>
						Det gjelder ikke lenger. Mener du at det er feil, ta kontakt med distriktskontoret.{' '}
						<Link to={verificationPath(certificate.code)}>Se grunnen</Link>
					</p>
				</Alert>
			) : (
				<p>Gratulerer,</p>
			)}
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
				{certificate.mayCorrectName ? <Link to={nameCorrectionPath(certificate.code)}>Feil i navnet?</Link> : null}
			</div>
			{certificate.isRevoked ? null : (
				<CertificateSharing code={certificate.code} kindTitle={kindTitle.toLowerCase()} {...certificate.sharing} />
			)}
		</section>
	)
}
