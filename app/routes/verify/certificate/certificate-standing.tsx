import { Link } from '@remix-run/react'
import { revocationReasonWords } from '~/domain/certificate-status-words'
import { Alert } from '~/ui/alert'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import type { ForgottenCertificate, PublicCertificate } from './public-certificate'

type Shown = PublicCertificate | ForgottenCertificate

/** What the page is called and says first: whether the certificate holds. */
export function standingInWords(verified: Shown): { title: string; lead: string } {
	const { status, isDemonstration, forgottenAt } = verified
	if (status === 'revoked') {
		return { title: 'Dette kursbeviset er trukket tilbake', lead: 'Det gjelder ikke, selv om papiret ser ekte ut.' }
	}
	if (status === 'replaced') {
		return {
			title: 'Dette kursbeviset er erstattet',
			lead: 'Det ble utstedt gjennom denne portalen, men et nytt bevis gjelder i stedet for det.',
		}
	}
	if (isDemonstration) {
		return {
			title: 'Demonstrasjon – ikke et ekte kursbevis',
			lead: 'Portalen kjører som en demonstrasjon. Ingen bevis herfra er ekte, men slik ser siden ut for et som er det.',
		}
	}
	if (forgottenAt !== null) {
		return { title: 'Kursbeviset gjelder', lead: 'Det er utstedt gjennom denne portalen og er ikke trukket tilbake.' }
	}
	return {
		title: 'Kursbeviset er ekte',
		lead: 'Det er utstedt gjennom denne portalen. Sammenlign med papiret du har foran deg.',
	}
}

/** When and why it holds no longer, and the ways to the certificates that it is tied to. */
export function CertificateStanding({ verified: { status, revoked, replacedBy, replaces } }: { verified: Shown }) {
	return (
		<>
			{revoked ? (
				<Alert tone="danger" title="Trukket tilbake">
					<p>
						<NorwegianDate at={revoked.at} />. Grunn: {revocationReasonWords[revoked.reason]}.
					</p>
				</Alert>
			) : null}
			{replacedBy ? (
				<Alert tone={status === 'revoked' ? 'info' : 'warning'} title="Et nytt bevis er utstedt">
					<p>
						Dette ble erstattet <NorwegianDate at={replacedBy.at} /> av{' '}
						<Link className="code" to={verificationPath(replacedBy.code)}>
							{replacedBy.code}
						</Link>
						.
					</p>
				</Alert>
			) : null}
			{replaces ? (
				<p>
					Dette beviset erstatter{' '}
					<Link className="code" to={verificationPath(replaces.code)}>
						{replaces.code}
					</Link>{' '}
					fra <NorwegianDate at={replaces.issuedAt} />.
				</p>
			) : null}
		</>
	)
}

const moments = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Oslo' })
const statusWords = { valid: 'gyldig', replaced: 'erstattet', revoked: 'trukket tilbake' } as const

/** The status and when it was asked for, in a line. */
export function statusLine({ status, askedAt }: Pick<Shown, 'status' | 'askedAt'>): string {
	return `Status: ${statusWords[status]}. Sjekket ${moments.format(new Date(askedAt))}.`
}
