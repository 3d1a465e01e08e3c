import { createContext, useContext } from 'react'

/** What belongs to one response alone: the nonce of its policy, and the id of its request. Empty in the browser, where the page is no longer one response. */
export const ResponseContext = createContext({ nonce: '', requestId: '' })

/** The nonce for script elements on this page. */
export function useNonce(): string {
	return useContext(ResponseContext).nonce
}

/** The id under which the log knows the request for this page; empty in the browser. */
export function useRequestId(): string {
	return useContext(ResponseContext).requestId
}
