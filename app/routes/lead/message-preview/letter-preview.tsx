import { Fragment } from 'react'
import { unknownLanguage } from '~/domain/language'
import { messagePreviewWords } from '~/i18n/message-preview'
import { piecesOf } from '~/lib/web-addresses'

/**
 * A letter as its readers will see it: where answers go, the subject, and the whole text with its links. The first
 * `written` of its paragraphs are the sender's own words.
 */
export function LetterPreview({
	subject,
	text,
	written,
	answersTo,
}: {
	subject: string
	text: string
	written: number
	answersTo: string
}) {
	const words = messagePreviewWords()
	return (
		<article className="letter" aria-labelledby="brevets-emne">
			<p className="letter-from">
				{words.from}
				<br />
				{words.answersTo(answersTo)}
			</p>
			<h2 id="brevets-emne" lang={unknownLanguage}>
				{subject}
			</h2>
			{text
				.trim()
				.split('\n\n')
				.map((paragraph, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else to be known by
					<p key={index} className="letter-paragraph" lang={index < written ? unknownLanguage : undefined}>
						{piecesOf(paragraph).map((piece, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be known by
							<Fragment key={at}>{piece.isAddress ? <a href={piece.text}>{piece.text}</a> : piece.text}</Fragment>
						))}
					</p>
				))}
		</article>
	)
}
