import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './lib/log.server'
import { nonceSlot, requestIdSlot } from './lib/page-slots.server'
import { type PackedPage, RenderedPages } from './lib/rendered-pages.server'
import { library } from './library.server'
import { ResponseContext } from './ui/response-context'

/** A page that waits longer than this for its data is cut off, in milliseconds. */
export const streamTimeout = 5_000

const pages = new RenderedPages()

/**
 * Answers with the page, rendered now or kept from when the same facts were rendered before. A page is a function of its
 * address, what its loaders and action gave, and nothing else: components must not look at the clock or at chance.
 */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	const json = answerAsJson(request, status, headers, remixContext)
	if (json) return json

	const { location, loaderData, actionData, errors } = remixContext.staticHandlerContext
	const { pathname, search } = location
	const isKept = errors === null && process.env.NODE_ENV === 'production'
	const key = isKept ? keyOf(status, pathname, search, loaderData, actionData) : ''
	let page = isKept ? pages.find(key) : undefined
	if (page === undefined) {
		page = await render(request, remixContext)
		if (isKept) pages.keep(key, page)
	}
	headers.set('Content-Type', 'text/html; charset=utf-8')
	return new Response(filledIn(page, context), { status, headers })
}

/**
 * The page that was rendered from these facts before, or undefined; what the HTTP layer's short way asks. Nothing in it
 * belongs to one response: hashes of its scripts stand in for the nonce, and the id of the request is only for errors.
 */
export function keptPage(facts: { pathname: string; search: string; loaderData: object }): PackedPage | undefined {
	const key = keyOf(200, facts.pathname, facts.search, facts.loaderData, null)
	return pages.findPacked(key, (html) => html.replaceAll(` nonce="${nonceSlot}"`, '').replaceAll(requestIdSlot, ''))
}

function keyOf(
	status: number,
	pathname: string,
	search: string,
	loaderData: object,
	actionData: object | null,
): string {
	return RenderedPages.keyOf([status, pathname, search, loaderData, actionData])
}

function filledIn(page: string, { nonce, requestId }: AppLoadContext): string {
	return page.replaceAll(nonceSlot, nonce).replaceAll(requestIdSlot, requestId)
}

/** The whole page as one text. It is rendered as a stream, for with single fetch React hydrates no other. */
function render(request: Request, remixContext: EntryContext): Promise<string> {
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = []
		const whole = new Writable({
			write(part: Buffer, _encoding, next) {
				parts.push(part)
				next()
			},
			final(next) {
				// Where a letter of several bytes meets the end of React 18's buffer, what is left of it comes along empty.
				const html = Buffer.concat(parts).toString().replaceAll('\0', '')
				resolve(process.env.NODE_ENV === 'production' ? withScriptsLast(html) : html)
				next()
			},
		})
		const { pipe, abort } = renderToPipeableStream(
			<ResponseContext.Provider value={{ nonce: nonceSlot, requestId: requestIdSlot }}>
				<RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonceSlot} />
			</ResponseContext.Provider>,
			{
				nonce: nonceSlot,
				onAllReady: () => pipe(whole),
				onShellError: reject,
				onError: (error) => log.error({ err: error }, 'a page failed while it was rendered'),
			},
		)
		setTimeout(abort, streamTimeout + 1_000).unref()
	})
}

/**
 * The page with its scripts fetched after its style and its letters, which is what a reader waits for. Remix names no
 * priority, and browsers fetch scripts named in advance before most else.
 */
function withScriptsLast(html: string): string {
	return html.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
}

/** Reads the courses, so that the first visitor need not wait for it; the process calls it before it listens. */
export async function getReady(): Promise<void> {
	await library.list('nb')
}

/** Logs what no route expected, once, under the request's id; the page shows that id. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
	if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
	log.error({ requestId: context.requestId, err: error }, 'a request failed')
}

/** The data of a page whose route has `handle.asJson`, for a client that asks for JSON and not for a page. */
function answerAsJson(request: Request, status: number, headers: Headers, context: EntryContext): Response | undefined {
	const accepted = request.headers.get('accept') ?? ''
	if (!accepted.includes('application/json') || accepted.includes('text/html')) return undefined
	const { loaderData, matches } = context.staticHandlerContext
	const id = matches.at(-1)?.route.id
	if (id === undefined || !loaderData[id]) return undefined
	const handle = context.routeModules[id]?.handle as { asJson?: (data: unknown) => unknown } | undefined
	if (!handle?.asJson) return undefined
	headers.set('Content-Type', 'application/json; charset=utf-8')
	return new Response(JSON.stringify(handle.asJson(loaderData[id])), { status, headers })
}
