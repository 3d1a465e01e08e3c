import { createContext, useContext } from 'react'

/** The nonce of this response's content-security policy; empty in the browser, where it is no longer needed. */
export const NonceContext = createContext('')

/** The nonce for script elements on this page. */
export function useNonce(): string {
	return useContext(NonceContext)
}
