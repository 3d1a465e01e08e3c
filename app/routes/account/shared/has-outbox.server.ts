import { portalPurpose, sendsLetters } from '~/portal.server'

/**
 * Whether letters can be read in the browser, by whoever asks: only where nobody's real letters are, in a demonstration
 * or in development, and only while none is sent.
 */
export function hasOutbox(): boolean {
	return !sendsLetters && (portalPurpose === 'demonstration' || process.env.NODE_ENV === 'development')
}
