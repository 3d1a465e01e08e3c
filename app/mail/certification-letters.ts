import type { Certificate } from '~/domain/certificate'
import { composeLetter, type Letter } from './compose'

/** To somebody whose certificate a leader has approved. `url` is where it is; without an account anybody with the code sees it. */
export function certifiedLetter({
	certificate,
	approver,
	hasAccount,
	url,
}: {
	certificate: Pick<Certificate, 'holderName' | 'kindTitle' | 'courseTitle' | 'code'>
	approver: { readonly name: string }
	hasAccount: boolean
	url: string
}): Letter {
	const { holderName, kindTitle, courseTitle, code } = certificate
	const where = hasAccount
		? 'Der kan du laste det ned som PDF, og du finner det igjen på siden din når du vil.'
		: 'Siden viser det samme som står på papiret. Be kurslederen om en utskrift, eller bruk koden du har fått på papir for å lage en konto. Da kan du laste ned beviset selv.'
	return composeLetter({
		subject: `${kindTitle}: beviset ditt er klart`,
		before: [
			`${approver.name} har godkjent at du har fullført «${courseTitle}». Beviset er utstedt til ${holderName}, med koden ${code}.`,
		],
		link: { label: 'Se beviset', url },
		after: [where, 'Alle som får koden, kan kontrollere på portalen at beviset er ekte.'],
	})
}
