/** Browsers take at most 64 KiB of all that is to outlive a page. */
const mostToOutlive = 60_000

/**
 * Posts what somebody writes, so that it arrives also when the page is left meanwhile. What fails is asked once more as
 * any other request: Firefox takes those that outlive a page past the worker, which could have kept it for later.
 *
 * @throws when both fail
 */
export async function postOutlivingPage(
	address: string,
	fields: URLSearchParams,
	signal: AbortSignal,
): Promise<Response> {
	const body = fields.toString()
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }
	const post = (keepalive: boolean) => fetch(address, { method: 'POST', headers, body, keepalive, signal })
	if (body.length > mostToOutlive) return post(false)
	return post(true).catch(() => post(false))
}
