import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listLatestLetters } from '#db/queries/letters'
import { notFound } from '~/lib/http-errors.server'
import { Card } from '~/ui/card'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { hasOutbox } from '../shared/has-outbox.server'
import { withLinks } from './with-links'

export const meta = () => pageTitle('Utboks')

const moments = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Oslo' })

/** Letters that would have been sent, newest first. There is no such page where real people's letters are. */
export async function loader() {
	if (!hasOutbox()) notFound()
	const letters = await listLatestLetters(db, 100)
	return {
		letters: letters.map(({ id, toAddress, subject, bodyText, createdAt }) => ({
			id,
			to: toAddress,
			subject,
			text: bodyText,
			createdAt,
			written: moments.format(new Date(createdAt)),
		})),
	}
}

export default function OutboxPage() {
	const { letters } = useLoaderData<typeof loader>()
	return (
		<Page title="Utboks" lead="Demonstrasjonen sender ingen brev. Her ligger de i stedet, de nyeste øverst.">
			{letters.length === 0 ? <p>Ingen brev ennå.</p> : null}
			{letters.map(({ id, to, subject, text, createdAt, written }) => (
				<Card as="article" key={id}>
					<h2>{subject}</h2>
					<p>
						Til {to}, <time dateTime={createdAt}>{written}</time>
					</p>
					{text.split('\n\n').map((paragraph, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs never move
						<p key={index}>{withLinks(paragraph)}</p>
					))}
				</Card>
			))}
		</Page>
	)
}
