import type { MessageGroup } from '~/domain/run-message'
import { norwegianMoment } from '~/lib/norwegian-time'
import { Details } from '~/ui/details'
import { groupWords, peopleInWords } from '../shared/message-words'

type SentMessage = {
	readonly id: string
	readonly senderName: string
	readonly subject: string
	readonly paragraphs: readonly string[]
	readonly group: MessageGroup
	readonly recipients: number
	readonly sentAt: string
}

/** Messages that were sent before, the newest first, each to unfold. */
export function MessageHistory({ messages }: { messages: readonly SentMessage[] }) {
	return (
		<section aria-labelledby="sendte-meldinger">
			<h2 id="sendte-meldinger">Sendte meldinger</h2>
			{messages.length === 0 ? <p>Ingen har skrevet til deltakerne på dette kurset ennå.</p> : null}
			{messages.map(({ id, senderName, subject, paragraphs, group, recipients, sentAt }) => (
				<Details
					key={id}
					summary={
						<span className="message-summary">
							<span>{subject}</span>
							<span className="message-meta">
								{senderName}, <time dateTime={sentAt}>{norwegianMoment(sentAt)}</time>.{' '}
								{`${groupWords[group]}: ${peopleInWords(recipients)}.`}
							</span>
						</span>
					}
				>
					{paragraphs.map((paragraph) => (
						<p key={paragraph} className="letter-paragraph">
							{paragraph}
						</p>
					))}
				</Details>
			))}
		</section>
	)
}
