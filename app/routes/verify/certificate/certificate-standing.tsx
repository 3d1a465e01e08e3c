import { Link } from '@remix-run/react'
import { norwegianMomentExactly } from '~/i18n/norwegian-time'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { verificationWords } from '~/i18n/verification'
import { Alert } from '~/ui/alert'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import type { ForgottenCertificate, PublicCertificate } from './public-certificate'

type Shown = PublicCertificate | ForgottenCertificate

/** What the page is called and says first: whether the certificate holds. */
export function standingInWords(verified: Shown): { title: string; lead: string } {
	const { status, isDemonstration, forgottenAt } = verified
	const { standing } = verificationWords()
	if (status === 'revoked') return standing.revoked
	if (status === 'replaced') return standing.replaced
	if (isDemonstration) return standing.demonstration
	return forgottenAt !== null ? standing.forgotten : standing.genuine
}

/** What holds and when that was looked up, why it holds no longer, and the ways to the certificates that it is tied to. */
export function CertificateStanding({ verified }: { verified: Shown }) {
	const { status, revoked, replacedBy, replaces, askedAt } = verified
	const words = verificationWords()
	return (
		<>
			<p className="actions">
				<CertificateStatusTag status={status} />
				<span className="soft">{words.checked(norwegianMomentExactly(askedAt))}</span>
			</p>
			{revoked ? (
				<Alert tone="danger" title={words.revoked}>
					<p>
						<Rich
							text={words.revokedAt(revocationReasonsWords().inSentence[revoked.reason])}
							date={() => <NorwegianDate at={revoked.at} />}
						/>
					</p>
				</Alert>
			) : null}
			{replacedBy ? (
				<Alert tone={status === 'revoked' ? 'info' : 'warning'} title={words.newOne}>
					<p>
						<Rich
							text={words.replacedBy}
							date={() => <NorwegianDate at={replacedBy.at} />}
							code={() => <CodeLink code={replacedBy.code} />}
						/>
					</p>
				</Alert>
			) : null}
			{replaces ? (
				<p>
					<Rich
						text={words.replaces}
						code={() => <CodeLink code={replaces.code} />}
						date={() => <NorwegianDate at={replaces.issuedAt} />}
					/>
				</p>
			) : null}
		</>
	)
}

function CodeLink({ code }: { code: string }) {
	return (
		<Link className="code" to={verificationPath(code)}>
			{code}
		</Link>
	)
}
