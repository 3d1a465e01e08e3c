/** What a proxy says while the portal behind it is away, as it is when it is upgraded. */
const away = new Set([502, 503, 504])

/** The network's answer, or undefined: none, none within so many milliseconds, or a proxy's word that nobody is there. */
export async function ask(request: Request, within?: number): Promise<Response | undefined> {
	const late = within && new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), within))
	const answer = fetch(request).catch(() => undefined)
	const response = await (late ? Promise.race([answer, late]) : answer)
	return response && away.has(response.status) ? undefined : response
}

/** Hands in a form under its number. A network that is silent for so many milliseconds has failed. */
export async function post(
	address: string,
	form: { id: string; contentType: string; body: string },
	{ within, ...rest }: { within: number } & Pick<RequestInit, 'redirect' | 'keepalive' | 'referrer'>,
): Promise<Response | undefined> {
	const headers = { 'Content-Type': form.contentType, 'X-Handed-In': form.id, Accept: 'text/html' }
	const signal = AbortSignal.timeout(within)
	const init: RequestInit = { method: 'POST', headers, body: form.body, credentials: 'same-origin', signal, ...rest }
	const response = await fetch(address, init).catch(() => undefined)
	return response && away.has(response.status) ? undefined : response
}
