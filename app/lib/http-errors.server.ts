import { data } from '@remix-run/node'
import type { z } from 'zod'

/** Ends the request with 404: there is no such thing, or it is not the caller's to see. */
export function notFound(): never {
	throw data(null, { status: 404 })
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
