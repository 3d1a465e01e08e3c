import { Link } from '@remix-run/react'
import { Alert } from '~/ui/alert'

/** Tells that a letter is on its way, and where to look when it doesn't come. Says the same whoever has an account. */
export function LetterSent({ email, what, hasOutbox }: { email: string; what: string; hasOutbox: boolean }) {
	return (
		<>
			<Alert tone="success" title="Sjekk e-posten din" live="status">
				<p>
					Vi har sendt et brev til <strong>{email}</strong>. {what}
				</p>
			</Alert>
			<p>Kommer det ikke noe i løpet av noen minutter? Se i søppelposten, og sjekk at adressen over er riktig.</p>
			{hasOutbox ? (
				<p>
					Dette er en demonstrasjon som ikke sender brev. <Link to="/utboks">Les brevet i utboksen</Link>.
				</p>
			) : null}
		</>
	)
}
