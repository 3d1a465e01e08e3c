/** What holds of a certificate now, in a word. */
export const certificateStatusTag = {
	valid: 'Gyldig',
	replaced: 'Erstattet',
	revoked: 'Trukket tilbake',
}
