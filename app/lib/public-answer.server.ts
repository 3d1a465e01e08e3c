import { createHash } from 'node:crypto'

/**
 * A text that programs anywhere may read, also those in the pages of other sites. It is not sent twice to who has it
 * already (`If-None-Match`).
 *
 * @param type media type
 * @param seconds how long it may be kept without asking again; 0 asks each time
 */
export function publicAnswer(
	request: Request,
	body: string,
	{ type, seconds, headers = {} }: { type: string; seconds: number; headers?: Record<string, string> },
): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
	const all = {
		...headers,
		ETag: etag,
		'Cache-Control': seconds > 0 ? `public, max-age=${seconds}` : 'public, no-cache',
		'Access-Control-Allow-Origin': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin',
	}
	const known = request.headers.get('if-none-match') ?? ''
	if (known.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === etag)) {
		return new Response(null, { status: 304, headers: all })
	}
	return new Response(body, { headers: { ...all, 'Content-Type': type } })
}
