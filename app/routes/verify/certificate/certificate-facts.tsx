import { NorwegianDate } from '~/ui/norwegian-date'
import type { ValidCertificate } from './public-certificate'

const moments = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' })

/** What stands on the paper, to be compared with it. */
export function CertificateFacts({ verified }: { verified: ValidCertificate }) {
	return (
		<section className="certificate-sheet" aria-label="Det som står på kursbeviset">
			<p>{verified.kind}</p>
			<p className="certificate-holder">{verified.holderName}</p>
			<p>
				har gjennomført <strong>{verified.courseTitle}</strong>
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
			<ul>
				{verified.rules.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
			<h2>Etter kurset kan deltakeren</h2>
			<ul>
				{verified.outcomes.map((outcome) => (
					<li key={outcome}>{outcome}</li>
				))}
			</ul>
			<p className="soft">Status: gyldig. Sjekket {moments.format(new Date(verified.askedAt))}.</p>
		</section>
	)
}
