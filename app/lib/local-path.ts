/**
 * The path, when it leads to a page of this site and nowhere else; otherwise the other one. An address that came with a
 * request may only be followed through here.
 *
 * Browsers read `//host`, `/\host` and `/<tab>/host` as other sites.
 */
export function localPath(given: string | null | undefined, otherwise: string): string {
	if (!given || given.length > 500) return otherwise
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	const isLocal = /^\/(?!\/)/.test(given) && !/[\\\u0000-\u0020\u007f-\u009f]/.test(given)
	return isLocal ? given : otherwise
}
