import type { z } from 'zod'
import { requestRefusalsWords } from '~/i18n/request-refusals'

/**
 * Ends the request with this status. On a page the error page tells what it means; a route without a page answers with
 * the sentence.
 */
export function endWith(status: number, sentence: string): never {
	throw new Response(`${sentence}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Ends the request with 404: there is no such thing, or it is not the caller's to see. */
export function notFound(): never {
	endWith(404, requestRefusalsWords().notFound)
}

/** The action of a route that has nothing to write: 405. */
export function onlyToRead(): Response {
	const headers = { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' }
	return new Response(`${requestRefusalsWords().nothingToSend}\n`, { status: 405, headers })
}

/** The value, or 404 when there is none. */
export function foundOr404<Value>(value: Value | null | undefined): Value {
	return value ?? notFound()
}

/** The parameters of the address by their schema; an address that can't exist is a 404. */
export function parseParams<Schema extends z.ZodType>(schema: Schema, params: unknown): z.output<Schema> {
	const result = schema.safeParse(params)
	return result.success ? result.data : notFound()
}
