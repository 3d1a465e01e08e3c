import { unknownLanguage } from '~/domain/language'
import type { MessageGroup } from '~/domain/run-message'
import { messageFormWords } from '~/i18n/message-form'
import { messagesWords } from '~/i18n/messages'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { Details } from '~/ui/details'

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
	const words = messagesWords()
	const groups = messageFormWords().group
	return (
		<section aria-labelledby="sendte-meldinger">
			<h2 id="sendte-meldinger">{words.sent}</h2>
			{messages.length === 0 ? <p>{words.noneSent}</p> : null}
			{messages.map(({ id, senderName, subject, paragraphs, group, recipients, sentAt }) => (
				<Details
					key={id}
					summary={
						<span className="message-summary">
							<span lang={unknownLanguage}>{subject}</span>
							<span className="message-meta">
								{senderName}, <time dateTime={sentAt}>{norwegianMoment(sentAt)}</time>.{' '}
								{words.sentTo(groups[group], recipients)}
							</span>
						</span>
					}
				>
					{paragraphs.map((paragraph) => (
						<p key={paragraph} className="letter-paragraph" lang={unknownLanguage}>
							{paragraph}
						</p>
					))}
				</Details>
			))}
		</section>
	)
}
