import { Link } from '@remix-run/react'
import { letterSentWords } from '~/i18n/letter-sent'
import { Alert } from '~/ui/alert'
import { Rich } from '~/ui/rich'

/** Tells that a letter is on its way, and where to look when it doesn't come. Says the same whoever has an account. */
export function LetterSent({ email, what, hasOutbox }: { email: string; what: string; hasOutbox: boolean }) {
	const words = letterSentWords()
	return (
		<>
			<Alert tone="success" title={words.title} live="status">
				<p>
					<Rich text={words.sentTo} address={() => <strong>{email}</strong>} /> {what}
				</p>
			</Alert>
			<p>{words.notThere}</p>
			{hasOutbox ? (
				<p>
					<Rich text={words.demonstration} to={(text) => <Link to="/utboks">{text}</Link>} />
				</p>
			) : null}
		</>
	)
}
