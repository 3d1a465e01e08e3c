import { Link } from '@remix-run/react'
import { verificationWords } from '~/i18n/verification'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateFilePath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import type { ForgottenCertificate } from './public-certificate'

/** What is left of a certificate whose holder took the facts along, and how the holder's file proves them. */
export function ForgottenFacts({ verified }: { verified: ForgottenCertificate }) {
	const words = verificationWords()
	return (
		<section className="certificate-sheet" data-status={verified.status} aria-label={words.known}>
			{verified.isDemonstration ? <p className="certificate-mark">{words.mark.demonstration}</p> : null}
			<p>{words.forgotten}</p>
			<dl className="facts">
				<dt>{words.code}</dt>
				<dd className="code">{verified.code}</dd>
				<dt>{words.issuer}</dt>
				<dd>{verified.issuer}</dd>
				<dt>{words.issued}</dt>
				<dd>
					<NorwegianDate at={verified.issuedAt} />
				</dd>
				<dt>{words.forgottenAt}</dt>
				<dd>
					<NorwegianDate at={verified.forgottenAt} />
				</dd>
				{verified.digest ? (
					<>
						<dt>{words.digest}</dt>
						<dd className="code long-code">{verified.digest}</dd>
					</>
				) : null}
			</dl>
			<p>
				<Rich text={words.askForFile} check={(text) => <Link to={certificateFilePath}>{text}</Link>} />
			</p>
		</section>
	)
}
