import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listSessionsByPerson } from '#db/queries/sessions'
import { deviceInWords } from '~/auth/device-name'
import { requireSignedIn } from '~/auth/guard.server'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { sessionsWords } from '~/i18n/sessions'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { WayToAccount } from '../shared/way-to'

export const meta = () => pageTitle(sessionsWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	// Sessions live by the machine's clock, which is Lucia's.
	const sessions = await listSessionsByPerson(db, person.id, new Date().toISOString())
	return {
		sessions: sessions.map(({ id, device, createdAt }) => ({
			device: deviceInWords(device),
			createdAt,
			isThis: id === person.sessionId,
		})),
	}
}

export default function SessionsPage() {
	const { sessions } = useLoaderData<typeof loader>()
	const words = sessionsWords()
	return (
		<Page above={<WayToAccount here={words.title} />} title={words.title} lead={words.lead}>
			<ul>
				{sessions.map(({ device, createdAt, isThis }) => (
					<li key={`${createdAt} ${device}`}>
						<Rich
							text={isThis ? words.this : words.other}
							device={() => <strong>{device}</strong>}
							moment={() => <time dateTime={createdAt}>{norwegianMoment(createdAt)}</time>}
						/>
					</li>
				))}
			</ul>
			<Form method="post" action="/min-side/konto/okter/avslutt">
				<Button variant="danger">{words.signOutEverywhere}</Button>
			</Form>
			<p>{words.alsoHere}</p>
		</Page>
	)
}
