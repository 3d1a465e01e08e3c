import { Link } from '@remix-run/react'
import { codeEntryPath } from '~/domain/run-paths'
import { Page } from '~/ui/page'

/** What is said of a code that leads nowhere. */
export function NoSuchCode({ why }: { why: 'malformed' | 'unknown' | 'wait' }) {
	if (why === 'wait') {
		return (
			<Page title="Vent litt før du prøver igjen">
				<p>Det har kommet mange koder som ikke finnes, fra nettverket du bruker. Prøv igjen om noen minutter.</p>
			</Page>
		)
	}
	return (
		<Page title="Koden virker ikke">
			<p>
				{why === 'malformed'
					? 'Koden er ikke skrevet riktig. Den har åtte eller tolv tegn, slik: K7QX-4MPT.'
					: 'Koden er riktig skrevet, men den finnes ikke, er byttet ut, eller er brukt fra før. Spør kurslederen om du står fast.'}
			</p>
			{why === 'unknown' ? (
				<p>
					Har du alt brukt koden? Da finner du kurset på <Link to="/min-side">Min side</Link>.
				</p>
			) : null}
			<p>
				<Link to={codeEntryPath}>Skriv koden på nytt</Link>
			</p>
		</Page>
	)
}
