import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireSignedIn } from '~/auth/guard.server'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'

/** What was just changed. */
const messages: Record<string, string> = {
	navn: 'Navnet ditt er endret. Kursbevis som er utstedt fra før, beholder navnet som står på dem.',
	epost: 'E-postadressen din er endret. Fra nå av logger du inn med den nye.',
	passord: 'Passordet ditt er endret. På andre enheter er du logget ut.',
}

export const meta = () => pageTitle('Kontoen din')

export async function loader({ request }: LoaderFunctionArgs) {
	const { name, email } = await requireSignedIn(request)
	const changed = new URL(request.url).searchParams.get('endret')
	return { name, email, message: messages[changed ?? ''] ?? null }
}

export default function AccountPage() {
	const { name, email, message } = useLoaderData<typeof loader>()
	return (
		<Page title="Kontoen din">
			{message ? <Alert tone="success">{message}</Alert> : null}
			<DefinitionList
				items={[
					{
						term: 'Navn',
						description: (
							<>
								{name}
								<br />
								<Link to="/min-side/konto/navn">Endre navnet</Link>
							</>
						),
					},
					{
						term: 'E-postadresse',
						description: (
							<>
								{email}
								<br />
								<Link to="/min-side/konto/epost">Endre e-postadressen</Link>
							</>
						),
					},
					{ term: 'Passord', description: <Link to="/min-side/konto/passord">Endre passordet</Link> },
					{ term: 'Innlogginger', description: <Link to="/min-side/konto/okter">Se hvor du er logget inn</Link> },
				]}
			/>
			<h2>Opplysningene dine</h2>
			<p>
				Du kan laste ned alt portalen har lagret om deg, også notatene dine. Fila kan leses av både mennesker og
				maskiner (JSON).
			</p>
			<p>
				<a className="link-alone" href="/min-side/konto/data" download>
					Last ned opplysningene dine
				</a>
			</p>
			<p>
				<Link className="link-alone" to="/min-side/konto/slett">
					Slett kontoen
				</Link>
			</p>
		</Page>
	)
}
