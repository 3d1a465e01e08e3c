import nodemailer from 'nodemailer'
import { isEmail } from '~/domain/person'
import type { Letter } from './compose'
import { oneClickStop } from './refresher-letters'

/** A letter on its way: `id` names it for ever, so that a letter sent twice is known as one. */
export type OutgoingLetter = Letter & { id: string; to: string }

/** Hands one letter over; rejects when the mail server does not take it. */
export type SendLetter = (letter: OutgoingLetter) => Promise<void>

/** A sender over the mail server that `smtpUrl` names. */
export function createSender({
	smtpUrl,
	mailFrom,
	publicUrl,
}: {
	smtpUrl: string
	mailFrom: string
	publicUrl: string
}): SendLetter {
	const transport = nodemailer.createTransport(
		{ url: smtpUrl, connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 },
		{ from: mailFrom },
	)
	const { hostname } = new URL(publicUrl)
	return async ({ id, to, subject, text, html }) => {
		// nodemailer passes a line break in an address on to the server, which takes it for a command.
		if (!isEmail(to)) throw new Error('The letter has no valid address')
		await transport.sendMail({
			to: { name: '', address: to },
			subject,
			text,
			html,
			messageId: `<${id}@${hostname}>`,
			headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(oneClickStop(text, publicUrl)) },
			disableFileAccess: true,
			disableUrlAccess: true,
		})
	}
}

/** What mail readers make a button of that stops letters like this one (RFC 2369 and 8058). */
function stopHeaders(address: string | null): Record<string, string> {
	return address ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}
}
