import { useEffect, useRef, useState } from 'react'
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

	return (
		<div className="ds-field narrow-form">
			<label className="ds-label" htmlFor="invitasjonstekst">
				Invitasjonen i ord
			</label>
			<textarea className="ds-input" id="invitasjonstekst" ref={field} readOnly rows={7} value={text} />
			{canCopy ? (
				<div className="actions">
					<Button type="button" variant="secondary" onClick={copy}>
						Kopier teksten
					</Button>
					<span role="status">{isCopied ? 'Teksten er kopiert.' : ''}</span>
				</div>
			) : null}
		</div>
	)
}
