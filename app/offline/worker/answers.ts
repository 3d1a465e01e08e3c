import { encode } from 'turbo-stream'

/** As Remix's server says «go there, by a whole page»: for a load or an action that the portal could not be asked for. */
export function leadTo(redirect: string, of: 'load' | 'action'): Response {
	const target = { redirect, status: 302, revalidate: false, reload: true, replace: of === 'load' }
	const mark = {}
	return asRemix(
		encode(of === 'load' ? mark : target, {
			plugins: [(value) => (value === mark ? ['SingleFetchRedirect', target] : false)],
		}),
		202,
	)
}

/** As Remix's server answers an action in place. By its status nothing on the page is loaded anew. */
export function inPlace(data: unknown): Response {
	return asRemix(encode({ data }), 503)
}

function asRemix(body: ReadableStream<Uint8Array>, status: number): Response {
	const headers = { 'Content-Type': 'text/x-script', 'X-Remix-Response': 'yes' }
	return new Response(body, { status, headers })
}
