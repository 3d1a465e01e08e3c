import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from '../lib/log.server'

/** Gives every request an id, sends it back as `X-Request-Id`, and logs one line when it is answered. */
export const requestLog: RequestHandler = (request, response, next) => {
	const requestId = randomUUID().slice(0, 8)
	response.locals.requestId = requestId
	response.setHeader('X-Request-Id', requestId)
	const began = performance.now()
	const { method, path } = request
	response.once('close', () => {
		const ms = Math.round((performance.now() - began) * 10) / 10
		log.info({ requestId, method, path: withoutSecrets(path), status: response.statusCode, ms })
	})
	next()
}

/** The path without what opens a door or names a person: tokens of letters, codes of certificates and of places. */
export function withoutSecrets(path: string): string {
	return path
		.replace(/^(\/bevis|\/bli-med|\/min-side\/kursbevis)\/[^/]+/, '$1/…')
		.replace(/\/[A-Za-z0-9_-]{32,}/g, '/…')
}
