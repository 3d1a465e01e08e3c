import { useEffect, useRef, useState } from 'react'
import { invitationWords } from '~/i18n/invitation'
import { Button } from '~/ui/button'

/** A text to take along: in a field where it can be marked, and with a button that copies it where scripts run. */
export function CopyText({ text }: { text: string }) {
	const field = useRef<HTMLTextAreaElement>(null)
	const [canCopy, setCanCopy] = useState(false)
	const [isCopied, setIsCopied] = useState(false)
	useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])

	async function copy() {
		field.current?.select()
		await navigator.clipboard.writeText(text).then(
			() => setIsCopied(true),
			() => setIsCopied(false),
		)
	}

	const words = invitationWords()
	return (
		<div className="ds-field narrow-form">
			<label className="ds-label" htmlFor="invitasjonstekst">
				{words.textLabel}
			</label>
			<textarea className="ds-input" id="invitasjonstekst" ref={field} readOnly rows={7} value={text} />
			{canCopy ? (
				<div className="actions">
					<Button type="button" variant="secondary" onClick={copy}>
						{words.copy}
					</Button>
					<span role="status">{isCopied ? words.copied : ''}</span>
				</div>
			) : null}
		</div>
	)
}
