import { connect } from 'node:net'

/** Sends these very bytes to the portal and gives everything that comes back, for requests that no client would make. */
export async function sendRaw(url: string, request: string): Promise<{ status: number; text: string }> {
	const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
	let text = ''
	socket.setEncoding('utf8').on('data', (part) => {
		text += part
	})
	// A portal that has heard enough may end the connection while we still talk.
	socket.on('error', () => {})
	const closed = new Promise((resolve) => socket.once('close', resolve))
	socket.write(request)
	await closed
	return { status: Number(text.match(/^HTTP\/1\.1 (\d{3})/)?.[1] ?? 0), text }
}
