import { Link } from '@remix-run/react'
import { NorwegianDate } from '~/ui/norwegian-date'
import { certificateFilePath } from '~/ui/paths'
import { statusLine } from './certificate-standing'
import type { ForgottenCertificate } from './public-certificate'

/** What is left of a certificate whose holder took the facts along, and how the holder's file proves them. */
export function ForgottenFacts({ verified }: { verified: ForgottenCertificate }) {
	return (
		<section className="certificate-sheet" data-status={verified.status} aria-label="Det portalen vet om kursbeviset">
			{verified.isDemonstration ? <p className="certificate-mark">Demonstrasjon – ikke et ekte kursbevis</p> : null}
			<p>
				Den som har beviset, har bedt portalen om å slette navnet og alt annet som stod på det. Det gjør ikke beviset
				mindre ekte. Opplysningene står i filen som innehaveren har.
			</p>
			<dl className="facts">
				<dt>Kode</dt>
				<dd className="code">{verified.code}</dd>
				<dt>Utsteder</dt>
				<dd>{verified.issuer}</dd>
				<dt>Utstedt</dt>
				<dd>
					<NorwegianDate at={verified.issuedAt} />
				</dd>
				<dt>Opplysningene ble slettet</dt>
				<dd>
					<NorwegianDate at={verified.forgottenAt} />
				</dd>
				{verified.digest ? (
					<>
						<dt>Fingeravtrykk av filen (SHA-256)</dt>
						<dd className="code">{verified.digest}</dd>
					</>
				) : null}
			</dl>
			<p>
				Be om filen (.json eller .svg), og <Link to={certificateFilePath}>kontroller den her</Link>. Da ser du om det
				som står i den, er det portalen skrev under på.
			</p>
			<p className="soft">{statusLine(verified)}</p>
		</section>
	)
}
