import { Link } from '@remix-run/react'
import { courseCertificateWords } from '~/i18n/course-certificate'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { WholeRing } from '~/ui/circle-of-chairs'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateDocumentPath, nameCorrectionPath, verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { CertificateSharing } from './certificate-sharing'

type Sharing = Omit<Parameters<typeof CertificateSharing>[0], 'code' | 'kindTitle' | 'language' | 'heading'>

/** The certificate is there: what it says, and the ways to it. */
export function CertificateReady({
	certificate,
	kindTitle,
	courseTitle,
	language,
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
	/** The language of the two titles. */
	language: string
	/** The heading's element; null where the page's own heading says it. */
	heading: 'h2' | null
}) {
	const words = courseCertificateWords()
	return (
		<section
			className="certificate-sheet"
			data-status={certificate.isRevoked ? 'revoked' : undefined}
			aria-label={Heading ? kindTitle : words.yours}
		>
			{Heading ? <Heading lang={language}>{kindTitle}</Heading> : null}
			{certificate.isRevoked ? (
				<Alert tone="danger" title={words.revoked}>
					<p>
						<Rich
							text={words.aboutRevoked}
							why={(text) => <Link to={verificationPath(certificate.code)}>{text}</Link>}
						/>
					</p>
				</Alert>
			) : (
				<>
					<WholeRing />
					<p>{words.congratulations}</p>
				</>
			)}
			<p className="certificate-holder">{certificate.holderName}</p>
			<p>
				<Rich
					text={words.completed}
					course={() => <span lang={language}>{courseTitle}</span>}
					date={() => <NorwegianDate at={certificate.issuedAt} />}
				/>
			</p>
			<p>
				<Rich text={words.code} code={() => <span className="code">{certificate.code}</span>} />
			</p>
			<div className="actions">
				<ButtonLink
					to={certificateDocumentPath(certificate.code)}
					variant={certificate.isRevoked ? 'secondary' : 'primary'}
					reloadDocument
				>
					{Heading ? words.download : words.downloadFirst}
				</ButtonLink>
				<Link to={verificationPath(certificate.code)}>{words.publicPage}</Link>
				{certificate.mayCorrectName ? <Link to={nameCorrectionPath(certificate.code)}>{words.wrongName}</Link> : null}
			</div>
			{certificate.isRevoked ? null : (
				<CertificateSharing
					code={certificate.code}
					kindTitle={kindTitle}
					language={language}
					heading={Heading ? 'h3' : 'h2'}
					{...certificate.sharing}
				/>
			)}
		</section>
	)
}
