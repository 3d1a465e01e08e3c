import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/**
 * Headers of every answer. The policy allows scripts of our own with this response's nonce, styles, fonts and pictures of
 * our own (the design system's icons are `data:` masks), and no other host at all.
 */
export function securityHeaders({
	isHttps,
	isDevelopment,
}: {
	isHttps: boolean
	isDevelopment: boolean
}): RequestHandler {
	return (_request, response, next) => {
		const nonce = randomBytes(16).toString('base64')
		response.locals.nonce = nonce
		response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, isHttps, isDevelopment))
		response.setHeader('X-Content-Type-Options', 'nosniff')
		response.setHeader('X-Frame-Options', 'DENY')
		// `no-referrer` would make browsers send `Origin: null` with every form.
		response.setHeader('Referrer-Policy', 'same-origin')
		response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
		response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
		response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
		if (isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
		next()
	}
}

function contentSecurityPolicy(nonce: string, isHttps: boolean, isDevelopment: boolean): string {
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}'`,
		// Vite injects styles while one edits them.
		isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
		...(isHttps ? ['upgrade-insecure-requests'] : []),
	].join('; ')
}
