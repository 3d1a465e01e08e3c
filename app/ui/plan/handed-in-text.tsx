import { unknownLanguage } from '~/domain/language'
import type { HandedInPart } from '~/domain/plan'
import { planCopyWords } from '~/i18n/plan-copy'

/** A plan to read: each part's title, and what was written just as it was typed. */
export function HandedInText({ parts }: { parts: readonly HandedInPart[] }) {
	const { notWritten } = planCopyWords()
	return (
		<dl className="plan-text">
			{parts.map(({ partId, title, body }) => (
				<div key={partId}>
					<dt>{title}</dt>
					<dd data-empty={body.trim() === ''} lang={body.trim() ? unknownLanguage : undefined}>
						{body.trim() || notWritten}
					</dd>
				</div>
			))}
		</dl>
	)
}
