import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A letter as it came in. `envelope` is what the sender told the server, which need not be what the letter says. */
export type CaughtLetter = Email & { envelope: { from: string; to: string[] } }

/** A mail server that keeps what it is given. `url` is for `SMTP_URL`; `letters` is in the order of arrival. */
export type MailCatcher = {
	url: string
	letters: readonly CaughtLetter[]
	/** The first letter, come already or still to come, that fits. Fails after `timeoutMs`. */
	next: (fits: (letter: CaughtLetter) => boolean, timeoutMs?: number) => Promise<CaughtLetter>
	stop: () => Promise<void>
}

/** Starts a real SMTP server on loopback that takes every letter and sends none. */
export async function startMailCatcher(): Promise<MailCatcher> {
	const letters: CaughtLetter[] = []
	const waiting = new Set<() => void>()
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			const { mailFrom, rcptTo } = session.envelope
			const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((to) => to.address) }
			readLetter(stream).then((letter) => {
				letters.push({ ...letter, envelope })
				for (const look of waiting) look()
				done()
			}, done)
		},
	})
	// A sender that is cut off in the middle of a letter is no fault here.
	server.on('error', () => {})
	const listening = server.listen(0, '127.0.0.1')
	await once(listening, 'listening')
	const { port } = listening.address() as AddressInfo
	return {
		url: `smtp://127.0.0.1:${port}`,
		letters,
		next: (fits, timeoutMs = 5000) => nextLetter(letters, waiting, fits, timeoutMs),
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	}
}

async function readLetter(stream: AsyncIterable<Uint8Array>): Promise<Email> {
	const parts: Uint8Array[] = []
	for await (const part of stream) parts.push(part)
	return PostalMime.parse(Buffer.concat(parts))
}

function nextLetter(
	letters: readonly CaughtLetter[],
	waiting: Set<() => void>,
	fits: (letter: CaughtLetter) => boolean,
	timeoutMs: number,
): Promise<CaughtLetter> {
	return new Promise((resolve, reject) => {
		const settle = (finish: () => void) => {
			clearTimeout(timer)
			waiting.delete(look)
			finish()
		}
		const look = () => {
			const letter = letters.find(fits)
			if (letter) settle(() => resolve(letter))
		}
		const came = () => letters.map((letter) => letter.subject).join(', ') || 'none'
		const timer = setTimeout(
			() => settle(() => reject(new Error(`No such letter within ${timeoutMs} ms; came: ${came()}`))),
			timeoutMs,
		)
		waiting.add(look)
		look()
	})
}
