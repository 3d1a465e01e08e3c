const unbroken = '\u00a0'

/** A date or a time as it stands on a page: the day is not parted from its month, nor «kl.» from the time. */
export function keptTogether(text: string): string {
	return text
		.replace(/(^|[^\d.:])(\d{1,2}\.?) (?=\p{L})/gu, `$1$2${unbroken}`)
		.replace(/(\p{L}\.) (?=\d)/gu, `$1${unbroken}`)
}
