import { Agent, type IncomingMessage, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** An answer: `packed` as it came over the wire, `location` of a redirect. */
export type Answer = {
	status: number
	location: string | undefined
	cookies: string[]
	headers: IncomingMessage['headers']
	packed: Buffer
}

/** One person's browser, as far as HTTP goes: one connection that stays open, and cookies. */
export type Client = {
	get: (path: string) => Promise<Answer>
	post: (path: string, fields: URLSearchParams) => Promise<Answer>
	close: () => void
}

/** What a browser says that it can unpack. */
export const acceptEncoding = 'gzip, deflate, br'

/** Opens a client that sends this cookie with every request. */
export function openClient(url: string, cookie = ''): Client {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 })
	const headers = { 'accept-encoding': acceptEncoding, accept: 'text/html', cookie }
	return {
		get: (path) => send(new URL(path, url), { agent, headers }),
		post: (path, fields) => {
			const body = Buffer.from(fields.toString())
			const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length }
			return send(new URL(path, url), { agent, headers: { ...headers, ...form }, method: 'POST' }, body)
		},
		close: () => agent.destroy(),
	}
}

/** The text of an answer, unpacked. */
export function textOf({ headers, packed }: Answer): string {
	switch (headers['content-encoding']) {
		case 'br':
			return brotliDecompressSync(packed).toString()
		case 'gzip':
			return gunzipSync(packed).toString()
		default:
			return packed.toString()
	}
}

/**
 * Insists on a status.
 *
 * @throws Error that says which request was answered otherwise
 */
export function expectStatus(answer: Answer, status: number, what: string): Answer {
	if (answer.status === status) return answer
	throw new Error(`${what}: expected ${status}, got ${answer.status}\n${textOf(answer).slice(0, 500)}`)
}

function send(url: URL, options: Parameters<typeof request>[1] & object, body?: Buffer): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request(url, options, (response) => {
			const parts: Buffer[] = []
			response.on('data', (part: Buffer) => parts.push(part))
			response.on('error', reject)
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					location: response.headers.location,
					cookies: response.headers['set-cookie'] ?? [],
					headers: response.headers,
					packed: Buffer.concat(parts),
				}),
			)
		})
		asked.on('error', reject)
		asked.end(body)
	})
}
