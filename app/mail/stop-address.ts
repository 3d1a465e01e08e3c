/** Where letters are stopped: those about refreshers, and those of a course run. */
const stopPaths = ['/oppfriskning/stopp/', '/kursbrev/stopp/']

/**
 * The address at which one click stops letters like this one, for the headers that mail readers make a button of
 * (RFC 8058); null for a letter that has no way out. Read off the plain text, where it stands last and on a line of its own.
 */
export function oneClickStop(text: string, publicUrl: string): string | null {
	const last = text.trimEnd().split('\n').at(-1) ?? ''
	const isStop = stopPaths.some((path) => last.startsWith(publicUrl + path))
	return isStop && /\/[\w-]{43}$/.test(last) ? last : null
}
