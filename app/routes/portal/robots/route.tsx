import { onlyToRead } from '~/lib/http-errors.server'
/** Search engines find the course, and no certificates or accounts. */
export function loader() {
	const rules = [
		'User-agent: *',
		// What a holder shares is fetched for a preview when somebody shows the link; its headers keep it out of indexes.
		'Allow: /bevis/*/del',
		'Allow: /bevis/*/bilde.png',
		...['Disallow: /bevis/', 'Disallow: /min-side', 'Disallow: /utboks', 'Disallow: /gallery', ''],
	]
	return new Response(rules.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Nothing is written here. */
export const action = onlyToRead
