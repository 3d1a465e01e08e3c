import type { RevocationReason } from '~/domain/certificate-status'
import { revocationReasonWords } from '~/domain/certificate-status-words'
import { composeLetter, type Letter } from './compose'

/** The certificate that a letter is about; `url` is its page that everybody with the code sees. */
type About = {
	readonly certificate: { readonly kindTitle: string; readonly courseTitle: string; readonly code: string }
	readonly url: string
}

/** To somebody whose certificate holds no longer. */
export function certificateRevokedLetter({
	certificate,
	reason,
	url,
}: About & { readonly reason: RevocationReason }): Letter {
	return composeLetter({
		subject: `${certificate.kindTitle}: beviset ditt er trukket tilbake`,
		before: [
			`${of(certificate)} gjelder ikke lenger. Grunn: ${revocationReasonWords[reason]}.`,
			'Alle som kontrollerer koden, ser nå at beviset er trukket tilbake, når det skjedde og hva slags grunn det var.',
		],
		link: { label: 'Se siden som andre ser', url },
		after: ['Mener du at dette er feil? Ta kontakt med distriktskontoret. Et bevis kan bli gjort gyldig igjen.'],
	})
}

/** To somebody whose certificate holds again. */
export function certificateReinstatedLetter({ certificate, url }: About): Letter {
	return composeLetter({
		subject: `${certificate.kindTitle}: beviset ditt er gyldig igjen`,
		before: [
			`${of(certificate)} er gyldig igjen. Det er det samme beviset som før, med de samme datoene.`,
			'Filer og utskrifter som du har fra før, kan brukes som de er.',
		],
		link: { label: 'Se siden som andre ser', url },
		after: [],
	})
}

/** To somebody whose certificate was replaced; `url` is the page of the new one. */
export function certificateReplacedLetter({
	certificate,
	replacement,
	url,
}: About & { readonly replacement: { readonly holderName: string; readonly code: string } }): Letter {
	return composeLetter({
		subject: `${certificate.kindTitle}: du har fått et nytt bevis`,
		before: [
			`${of(certificate)} er erstattet av et nytt, utstedt til ${replacement.holderName}, med koden ${replacement.code}.`,
			'Det gamle beviset gjelder ikke lenger. Den som kontrollerer koden på det, blir vist videre til det nye.',
		],
		link: { label: 'Se det nye beviset', url },
		after: ['Har du gitt noen det gamle beviset, kan du sende dem det nye.'],
	})
}

function of({ courseTitle, code }: About['certificate']): string {
	return `Beviset ditt for «${courseTitle}», med koden ${code},`
}
