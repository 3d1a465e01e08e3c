import type { HandedInPart } from '~/domain/plan'

/** A plan to read: each part's title, and what was written just as it was typed. */
export function HandedInText({ parts }: { parts: readonly HandedInPart[] }) {
	return (
		<dl className="plan-text">
			{parts.map(({ partId, title, body }) => (
				<div key={partId}>
					<dt>{title}</dt>
					<dd data-empty={body.trim() === ''}>{body.trim() || 'Ikke skrevet'}</dd>
				</div>
			))}
		</dl>
	)
}
