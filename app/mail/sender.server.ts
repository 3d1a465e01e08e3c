import nodemailer from 'nodemailer'
import { isEmail } from '~/domain/person'
import type { Letter } from './compose'
import { answerAddress } from './run-message-letters'
import { oneClickStop } from './stop-address'

/** A letter on its way: `id` names it for ever, so that a letter sent twice is known as one. */
export type OutgoingLetter = Letter & { id: string; to: string }

/** Hands one letter over; rejects when the mail server does not take it. */
export type SendLetter = (letter: OutgoingLetter) => Promise<void>

/** What connecting, greeting and silence may each last, in milliseconds; claims of letters hold longer (`deliver-letters`). */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/**
 * A sender over the mail server that `smtpUrl` names. With `connections` it keeps so many open between letters, and must
 * be closed after use; without, each letter has its own.
 */
export function createSender({
	smtpUrl,
	mailFrom,
	publicUrl,
	connections = 0,
}: {
	smtpUrl: string
	mailFrom: string
	publicUrl: string
	connections?: number
}): SendLetter & { close: () => void } {
	const settings = { url: smtpUrl, ...patience }
	const defaults = { from: mailFrom }
	const transport =
		connections > 0
			? nodemailer.createTransport({ ...settings, pool: true, maxConnections: connections }, defaults)
			: nodemailer.createTransport(settings, defaults)
	const { hostname } = new URL(publicUrl)
	const send: SendLetter = async ({ id, to, subject, text, html }) => {
		// nodemailer passes a line break in an address on to the server, which takes it for a command.
		if (!isEmail(to)) throw new Error('The letter has no valid address')
		const replyTo = answerAddress(text)
		await transport.sendMail({
			to: { name: '', address: to },
			...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
			subject,
			text,
			html,
			messageId: `<${id}@${hostname}>`,
			headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(oneClickStop(text, publicUrl)) },
			disableFileAccess: true,
			disableUrlAccess: true,
		})
	}
	return Object.assign(send, { close: () => transport.close() })
}

/** What mail readers make a button of that stops letters like this one (RFC 2369 and 8058). */
function stopHeaders(address: string | null): Record<string, string> {
	return address ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}
}
