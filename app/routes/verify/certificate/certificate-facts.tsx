import type { ReactNode } from 'react'
import { NorwegianDate } from '~/ui/norwegian-date'
import type { PublicCertificate } from './public-certificate'

/** What stands on the paper, to be compared with it; `status` is the last line. */
export function CertificateFacts({ verified, status }: { verified: PublicCertificate; status: ReactNode }) {
	const { language } = verified
	return (
		<section className="certificate-sheet" data-status={verified.status} aria-label="Det som står på kursbeviset">
			{verified.isDemonstration ? <p className="certificate-mark">Demonstrasjon – ikke et ekte kursbevis</p> : null}
			{verified.status === 'revoked' ? <p className="certificate-mark">Trukket tilbake – gjelder ikke</p> : null}
			{verified.status === 'replaced' ? <p className="certificate-mark">Erstattet – gjelder ikke lenger</p> : null}
			<p lang={language}>{verified.kind}</p>
			<p className="certificate-holder">{verified.holderName}</p>
			<p>
				har gjennomført <strong lang={language}>{verified.courseTitle}</strong>
			</p>
			<dl className="facts">
				<dt>Omfang</dt>
				<dd>{verified.hours} timer</dd>
				<dt>Utstedt</dt>
				<dd>
					<NorwegianDate at={verified.issuedAt} />
				</dd>
				<dt>Utsteder</dt>
				<dd>{verified.issuer}</dd>
				<dt>Kursversjon</dt>
				<dd>{verified.courseVersion}</dd>
				<dt>Kode</dt>
				<dd className="code">{verified.code}</dd>
			</dl>
			<h2>Dette er oppfylt</h2>
			<ul lang={language}>
				{verified.rules.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
			{verified.outcomes.length > 0 ? (
				<>
					<h2>Etter kurset kan deltakeren</h2>
					<ul lang={language}>
						{verified.outcomes.map((outcome) => (
							<li key={outcome}>{outcome}</li>
						))}
					</ul>
				</>
			) : null}
			<p className="soft">{status}</p>
		</section>
	)
}
