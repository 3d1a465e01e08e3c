import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listLatestLetters } from '#db/queries/letters'
import { norwegianMomentExactly } from '~/i18n/norwegian-time'
import { outboxWords } from '~/i18n/outbox'
import { notFound } from '~/lib/http-errors.server'
import { Card } from '~/ui/card'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { hasOutbox } from '../shared/has-outbox.server'
import { withLinks } from './with-links'

export const meta = () => pageTitle(outboxWords().title)

/** Letters that would have been sent, newest first. There is no such page where real people's letters are. */
export async function loader() {
	if (!hasOutbox()) notFound()
	const letters = await listLatestLetters(db, 30)
	return {
		letters: letters.map(({ id, toAddress, subject, bodyText, bodyHtml, createdAt }) => ({
			id,
			to: toAddress,
			subject,
			text: bodyText,
			language: /<html lang="(\w+)"/.exec(bodyHtml)?.[1],
			createdAt,
		})),
	}
}

export default function OutboxPage() {
	const { letters } = useLoaderData<typeof loader>()
	const words = outboxWords()
	return (
		<Page title={words.title} lead={words.lead}>
			{letters.length === 0 ? <p>{words.none}</p> : null}
			{letters.map(({ id, to, subject, text, language, createdAt }) => (
				<Card as="article" key={id}>
					<h2 lang={language}>{subject}</h2>
					<p>
						<Rich
							text={words.toAt}
							address={() => to}
							moment={() => <time dateTime={createdAt}>{norwegianMomentExactly(createdAt)}</time>}
						/>
					</p>
					{text.split('\n\n').map((paragraph, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs never move
						<p key={index} lang={language}>
							{withLinks(paragraph)}
						</p>
					))}
				</Card>
			))}
		</Page>
	)
}
