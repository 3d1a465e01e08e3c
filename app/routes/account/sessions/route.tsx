import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listSessionsByPerson } from '#db/queries/sessions'
import { requireSignedIn } from '~/auth/guard.server'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'

export const meta = () => pageTitle('Her er du logget inn')

const moments = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' })

/** Written out here, for a browser may write a moment in other words than the server. */
export async function loader({ request }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	// Sessions live by the machine's clock, which is Lucia's.
	const sessions = await listSessionsByPerson(db, person.id, new Date().toISOString())
	return {
		sessions: sessions.map(({ id, device, createdAt }) => ({
			device,
			createdAt,
			since: moments.format(new Date(createdAt)),
			isThis: id === person.sessionId,
		})),
	}
}

export default function SessionsPage() {
	const { sessions } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Her er du logget inn"
			lead="Kjenner du ikke igjen en av dem? Logg ut overalt, og lag deg et nytt passord."
		>
			<ul>
				{sessions.map(({ device, createdAt, since, isThis }) => (
					<li key={`${createdAt} ${device}`}>
						<strong>{device}</strong>
						{isThis ? ' (denne enheten)' : null}, logget inn <time dateTime={createdAt}>{since}</time>
					</li>
				))}
			</ul>
			<Form method="post" action="/min-side/konto/okter/avslutt">
				<Button variant="danger">Logg ut overalt</Button>
			</Form>
			<p>Du blir logget ut her også, og kan logge inn igjen med en gang.</p>
		</Page>
	)
}
