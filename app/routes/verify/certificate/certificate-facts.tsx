import { verificationWords } from '~/i18n/verification'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import type { PublicCertificate } from './public-certificate'

/** What stands on the paper, to be compared with it. */
export function CertificateFacts({ verified }: { verified: PublicCertificate }) {
	const { language } = verified
	const words = verificationWords()
	return (
		<section className="certificate-sheet" data-status={verified.status} aria-label={words.onPaper}>
			{verified.isDemonstration ? <p className="certificate-mark">{words.mark.demonstration}</p> : null}
			{verified.status === 'revoked' ? <p className="certificate-mark">{words.mark.revoked}</p> : null}
			{verified.status === 'replaced' ? <p className="certificate-mark">{words.mark.replaced}</p> : null}
			<p lang={language}>{verified.kind}</p>
			<p className="certificate-holder">{verified.holderName}</p>
			<p>
				<Rich text={words.hasCompleted} course={() => <strong lang={language}>{verified.courseTitle}</strong>} />
			</p>
			<dl className="facts">
				<dt>{words.extent}</dt>
				<dd>{words.hours(verified.hours)}</dd>
				<dt>{words.issued}</dt>
				<dd>
					<NorwegianDate at={verified.issuedAt} />
				</dd>
				<dt>{words.issuer}</dt>
				<dd>{verified.issuer}</dd>
				<dt>{words.version}</dt>
				<dd>{verified.courseVersion}</dd>
				<dt>{words.code}</dt>
				<dd className="code">{verified.code}</dd>
			</dl>
			<h2>{words.met}</h2>
			<ul lang={language}>
				{verified.rules.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
			{verified.outcomes.length > 0 ? (
				<>
					<h2>{words.outcomes}</h2>
					<ul lang={language}>
						{verified.outcomes.map((outcome) => (
							<li key={outcome}>{outcome}</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	)
}
