import { PassThrough } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './lib/log.server'
import { NonceContext } from './ui/nonce'

/** A page that waits longer than this for its data is cut off, in milliseconds. */
export const streamTimeout = 5_000

/** Renders the page. It is streamed: React hydrates a page only when its data comes as a stream. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	{ nonce }: AppLoadContext,
): Promise<Response> {
	const json = answerAsJson(request, status, headers, remixContext)
	if (json) return Promise.resolve(json)

	const waitForAll = isbot(request.headers.get('user-agent'))
	return new Promise((resolve, reject) => {
		let hasBegun = false
		const { pipe, abort } = renderToPipeableStream(
			<NonceContext.Provider value={nonce}>
				<RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
			</NonceContext.Provider>,
			{
				nonce,
				[waitForAll ? 'onAllReady' : 'onShellReady']() {
					hasBegun = true
					const body = new PassThrough()
					headers.set('Content-Type', 'text/html; charset=utf-8')
					resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
					pipe(body)
				},
				onShellError: reject,
				onError(error: unknown) {
					if (hasBegun) log.error({ err: error }, 'a page failed while it was being sent')
				},
			},
		)
		setTimeout(abort, streamTimeout + 1_000).unref()
	})
}

/** Logs what no route expected, once, under the request's id; the page shows that id. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
	if (request.signal.aborted) return
	log.error({ requestId: context.requestId, err: error }, 'a request failed')
}

/** The data of a page whose route has `handle.asJson`, for a client that asks for JSON and not for a page. */
function answerAsJson(request: Request, status: number, headers: Headers, context: EntryContext): Response | undefined {
	const accepted = request.headers.get('accept') ?? ''
	if (!accepted.includes('application/json') || accepted.includes('text/html')) return undefined
	const { loaderData, matches } = context.staticHandlerContext
	const id = matches.at(-1)?.route.id
	const handle =
		id === undefined ? undefined : (context.routeModules[id]?.handle as { asJson?: (data: unknown) => unknown })
	if (id === undefined || !handle?.asJson || !loaderData[id]) return undefined
	headers.set('Content-Type', 'application/json; charset=utf-8')
	return new Response(JSON.stringify(handle.asJson(loaderData[id])), { status, headers })
}
