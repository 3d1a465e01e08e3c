import '@remix-run/node'

declare module '@remix-run/node' {
	/** Loaders' data reaches components as it is, dates and all: single fetch is on in `remix.config.js`. */
	interface Future {
		v3_singleFetch: true
	}
	/** What the HTTP layer tells every loader and action about the request. */
	interface AppLoadContext {
		/** Nonce of the content-security policy, for script elements. */
		nonce: string
		/** Id under which the log knows this request. */
		requestId: string
	}
}
